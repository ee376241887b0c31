/* npm test: installs what is missing, a Chromium included, then runs all unit, content and browser tests. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { readTestReport } from './read-test-report.mjs'
import { runBin } from './run.mjs'

// Absolute: Playwright takes a relative name from its configuration's folder, which is lib/ for unit tests.
const REPORT = resolve('test-results/report.json')

await ensureInstalled()
const browser = await ensureBrowser()

console.log('\nUnit and content tests')
const unit = await playwright(['-c', 'lib'])
console.log('\nBrowser tests, on the built site')
await ensureBuilt()
const journeys = await playwright([])

for (const line of [...unit.lines, ...journeys.lines]) console.log(`\n${line}`)
const passed = unit.passed + journeys.passed
const failed = unit.failed + journeys.failed
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * Run a suite; a run that reports nothing, or ends badly without a failed test, counts as one failure.
 * @param {string[]} args
 */
async function playwright(args) {
  rmSync(REPORT, { force: true })
  const code = await runBin('@playwright/test/cli.js', ['test', ...args, '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
  })
  const { passed, failed, lines } = readTestReport(REPORT)
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed, lines }
}
