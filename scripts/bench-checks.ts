/*
 * Measures live checks: npm run -s bench:checks, after npm run build. Prints every fault with what the probe
 * found and how long it took; how many requests go out when 200 ask at once; and how long /check takes from
 * its address to its verdict, in a real browser, for every connector. All services are played on this machine.
 */
import { chromium } from '@playwright/test'
import { playServices, type Services } from '@/lib/checks/server/testing/play-services'
import { readConnectors } from '@/lib/checks/server/testing/read-connectors'
import { formatFaults, outcomeOf, runFaults } from '@/lib/checks/server/testing/run-faults'
import { startLiveSite } from '@/lib/checks/server/testing/start-live-site'
import { findBrowser } from './ensure-browser.mjs'

const ASKERS = 200
/** Each with a server of its own, which remembers nothing. */
const ROUNDS = 3

await showFaults()
const services = await playServices()
try {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const site = await startLiveSite(services)
    try {
      if (round === 0) await showFlights(site.url, services)
      times.push(...(await showVerdicts(site.url, services)))
    } finally {
      site.stop()
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
  console.log(`\n${times.length} verdicts: median ${at(0.5)} ms, worst ${at(1)} ms`)
} finally {
  await services.close()
}

async function showFaults(): Promise<void> {
  const { rows, grownMb, rejections } = await runFaults()
  console.log(formatFaults(rows))
  const wrong = rows.filter(({ expected, finding }) => outcomeOf(finding) !== expected)
  const worst = Math.max(...rows.map(({ finding }) => finding.tookMs))
  console.log(
    `\n${rows.length} faults, ${wrong.length} with another finding than expected, slowest ${worst} ms, memory +${grownMb} MB, ${rejections.length} unhandled rejections`,
  )
}

async function showFlights(url: string, { requestsTo }: Services): Promise<void> {
  const address = `${url}/api/checks/service-status?connector=confluence`
  const start = performance.now()
  await Promise.all(Array.from({ length: ASKERS }, () => fetch(address).then((one) => one.json())))
  const took = Math.round(performance.now() - start)
  const sent = requestsTo('confluence.status.atlassian.com').length
  console.log(`${ASKERS} requests at once: ${sent} outgoing, all answered in ${took} ms\n`)
}

/** How long each connector takes from the address to the verdict, in ms. */
async function showVerdicts(url: string, { resolverRules }: Services): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${resolverRules}`,
    ],
  })
  const times: number[] = []
  for (const { id } of await readConnectors()) {
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    const start = performance.now()
    await page.goto(`${url}/check?connector=${id}`)
    await page.getByRole('heading', { name: 'A report for a ticket' }).waitFor({ timeout: 20_000 })
    const took = performance.now() - start
    const verdict = await page.getByRole('heading', { level: 2 }).first().textContent()
    console.log(`${id.padEnd(16)} ${`${Math.round(took)} ms`.padStart(8)}  ${verdict}`)
    times.push(took)
    await page.close()
  }
  await browser.close()
  return times
}
