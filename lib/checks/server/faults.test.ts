import { expect, test } from '@playwright/test'
import type { Finding } from '../finding'
import { PROBES } from '../probes'
import { createServerProbes } from './server-probes'
import type { FaultCase } from './testing/fault-case'
import { feedCases } from './testing/feed-cases'
import { reachCases } from './testing/reach-cases'
import { startServers } from './testing/start-servers'

/** Servers and probes share one process; more at once would measure that and not the probes. */
const AT_ONCE = 12

/** What a busy machine may add to a limit. */
const SLACK_MS = 500

/** For all probes together, of which several are sent more than they may read. */
const MEMORY_MB = 150

test('every fault ends in the right finding, within its limit and in bounded memory', async () => {
  const rejections: unknown[] = []
  const onRejection = (reason: unknown) => void rejections.push(reason)
  process.on('unhandledRejection', onRejection)
  const servers = await startServers()
  const memory = watchMemory()

  const left = [...reachCases(servers), ...feedCases(servers)]
  const rows: Row[] = []
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) rows.push(await run(one))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  rows.sort((a, b) => a.probe.localeCompare(b.probe) || a.name.localeCompare(b.name))

  const grownMb = memory.stop()
  await servers.close()
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.off('unhandledRejection', onRejection)

  console.log(table(rows))
  console.log(
    `memory: +${grownMb} MB at its highest, for ${rows.length} probes, ${AT_ONCE} at once`,
  )
  for (const { name, probe, expected, finding } of rows) {
    const says = `${probe} ${name}`
    expect.soft(outcome(finding), says).toBe(expected)
    expect.soft(finding.tookMs, says).toBeLessThan(PROBES[probe].limitMs + SLACK_MS)
    expect.soft(JSON.parse(JSON.stringify(finding)), says).toEqual(finding)
  }
  expect(servers.forbidden.requests).toEqual([])
  expect(servers.legacy.requests).toEqual(['POST /mcp', 'POST /mcp', 'DELETE /mcp'])
  expect(rejections).toEqual([])
  expect(grownMb).toBeLessThan(MEMORY_MB)
})

type Row = FaultCase & { finding: Finding }

async function run(one: FaultCase): Promise<Row> {
  const probes = createServerProbes([one.connector], { network: one.network })
  const answer = await probes.run(one.probe, one.connector.id)
  if (!answer.ok) throw new Error(`${one.name}: unknown ${answer.unknown}`)
  return { ...one, finding: answer.finding }
}

function outcome({ status, cause }: Finding): string {
  return cause === undefined ? status : `${status} ${cause}`
}

function table(rows: readonly Row[]): string {
  return rows
    .map(({ name, probe, finding }) => {
      const took = `${finding.tookMs} ms`.padStart(8)
      return [probe.padEnd(14), name.padEnd(42), outcome(finding).padEnd(17), took].join(' ')
    })
    .join('\n')
}

/** Watch how far the memory of this process grows; the servers share it with the probes. */
function watchMemory(): { stop: () => number } {
  const before = process.memoryUsage().rss
  let highest = before
  const look = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss)
  }, 20)
  return {
    stop: () => {
      clearInterval(look)
      return Math.round((highest - before) / 1024 / 1024)
    },
  }
}
