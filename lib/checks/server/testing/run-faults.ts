import type { Finding } from '../../finding'
import { createServerProbes } from '../server-probes'
import type { FaultCase } from './fault-case'
import { feedCases } from './feed-cases'
import { reachCases } from './reach-cases'
import { type Servers, startServers } from './start-servers'

/** Servers and probes share one process; more at once would measure that and not the probes. */
const AT_ONCE = 12

/** A case, and what came of it. */
export type FaultRow = FaultCase & { finding: Finding }

/** What running every case showed. */
export type FaultRun = {
  /** Sorted by probe and name. */
  rows: FaultRow[]
  /** How far the memory of this process grew at its highest, servers included. */
  grownMb: number
  /** Promises that nobody caught. */
  rejections: unknown[]
  /** What came to the server that no probe may contact, and to the one whose sessions are to be closed. */
  requests: { forbidden: string[]; legacy: string[] }
}

/** Run every way to go wrong against real servers on this machine, several at once. */
export async function runFaults(): Promise<FaultRun> {
  const rejections: unknown[] = []
  const onRejection = (reason: unknown) => void rejections.push(reason)
  process.on('unhandledRejection', onRejection)
  const servers = await startServers()
  const memory = watchMemory()

  const rows = await runCases([...reachCases(servers), ...feedCases(servers)])

  const grownMb = memory.stop()
  await servers.close()
  // What nobody caught is told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.off('unhandledRejection', onRejection)
  return { rows, grownMb, rejections, requests: requestsOf(servers) }
}

/** Status, and cause where there is one: "fail service". */
export function outcomeOf({ status, cause }: Finding): string {
  return cause === undefined ? status : `${status} ${cause}`
}

/** Every case on a line: probe, case, finding, time. */
export function formatFaults(rows: readonly FaultRow[]): string {
  return rows
    .map(({ name, probe, finding }) => {
      const took = `${finding.tookMs} ms`.padStart(8)
      return [probe.padEnd(14), name.padEnd(42), outcomeOf(finding).padEnd(17), took].join(' ')
    })
    .join('\n')
}

async function runCases(cases: FaultCase[]): Promise<FaultRow[]> {
  const left = [...cases]
  const rows: FaultRow[] = []
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) rows.push(await run(one))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return rows.sort((a, b) => a.probe.localeCompare(b.probe) || a.name.localeCompare(b.name))
}

async function run(one: FaultCase): Promise<FaultRow> {
  const probes = createServerProbes([one.connector], { network: one.network })
  const answer = await probes.run(one.probe, one.connector.id)
  if (!answer.ok) throw new Error(`${one.name}: unknown ${answer.unknown}`)
  return { ...one, finding: answer.finding }
}

function requestsOf({ forbidden, legacy }: Servers): FaultRun['requests'] {
  return { forbidden: forbidden.requests, legacy: legacy.requests }
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
