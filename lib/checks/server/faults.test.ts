import { expect, test } from '@playwright/test'
import { PROBES } from '../probes'
import { formatFaults, outcomeOf, runFaults } from './testing/run-faults'

/** What a busy machine may add to a limit. */
const SLACK_MS = 500

/** For all probes together, of which several are sent more than they may read. */
const MEMORY_MB = 150

test('every fault ends in the right finding, within its limit and in bounded memory', async () => {
  const { rows, grownMb, rejections, requests } = await runFaults()
  console.log(`${formatFaults(rows)}\nmemory: +${grownMb} MB at its highest, ${rows.length} probes`)
  for (const { name, probe, expected, finding } of rows) {
    const says = `${probe} ${name}`
    expect.soft(outcomeOf(finding), says).toBe(expected)
    expect.soft(finding.tookMs, says).toBeLessThan(PROBES[probe].limitMs + SLACK_MS)
    expect.soft(JSON.parse(JSON.stringify(finding)), says).toEqual(finding)
  }
  expect(requests.forbidden).toEqual([])
  expect(requests.legacy).toEqual(['POST /mcp', 'POST /mcp', 'DELETE /mcp'])
  expect(rejections).toEqual([])
  expect(grownMb).toBeLessThan(MEMORY_MB)
})
