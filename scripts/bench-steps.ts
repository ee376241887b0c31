/*
 * Times a flow's steps on the production server: npm run -s bench:steps, after npm run build.
 * Prints how long one request takes by itself, and how long when 300 come in a second: for steps that
 * were asked for within the last minute, as in an incident, and for addresses that nobody asked for yet.
 */
import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const PORT = 4615
const PAGE = '/troubleshoot/connection/sign-in-again?message=not-responding&status=up&where=in-chat'
const ALONE = 300
const RATE = 300
const SECONDS = 10

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
const server = spawn(
  process.execPath,
  ['scripts/serve.mjs', '--hostname', '127.0.0.1', '--port', String(PORT)],
  { stdio: 'ignore', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)

let asked = 0
/** An address of the same page that is not kept: parameters that no step knows are dropped. */
const unseen = () => `${PAGE}&unseen=${asked++}`

try {
  await untilItAnswers()
  for (let i = 0; i < 100; i++) await timeRequest(unseen())
  await timeAlone('never asked for before', unseen)
  await timeAlone('asked for before', () => PAGE)
  await timeRush('asked for before', () => PAGE)
  await timeRush('never asked for before', unseen)
} finally {
  server.kill()
  agent.destroy()
}

async function timeAlone(which: string, address: () => string): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < ALONE; i++) times.push(await timeRequest(address()))
  console.log(`one after the other, ${ALONE} requests, ${which}: ${describe(times)}`)
}

/** Requests are sent by the clock, answered or not: a slow answer must not slow the questions. */
async function timeRush(which: string, address: () => string): Promise<void> {
  const underway: Promise<number>[] = []
  const start = performance.now()
  for (let sent = 0; sent < RATE * SECONDS; ) {
    const due = Math.min(RATE * SECONDS, Math.floor(((performance.now() - start) / 1000) * RATE))
    for (; sent < due; sent++) underway.push(timeRequest(address()))
    await sleep(2)
  }
  const times = await Promise.all(underway)
  const took = (performance.now() - start) / 1000
  console.log(
    `${RATE} a second for ${SECONDS} s, ${which}: ${(times.length / took).toFixed(0)} answered a second, ${describe(times)}`,
  )
}

/** How long a whole answer takes, in ms. @throws when it is not 200 */
function timeRequest(path: string): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: PORT, path, agent }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - start)
          : reject(new Error(`The page answered ${response.statusCode}; run npm run build first.`)),
      )
    }).on('error', reject)
  })
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await timeRequest(PAGE).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await sleep(100)
  }
  throw new Error('The server does not answer; run npm run build first.')
}

function describe(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`
}
