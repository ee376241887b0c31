/*
 * Measures the conversation in a page, after npm run build: npm run -s bench:chat-page. Prints how long a reader
 * waits from the key, or the press of a choice, until the reply is on the screen, and where that time goes: in a
 * conversation that has just begun, and in the longest that is kept.
 */
import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { type TurnTimes, timeTurn, watchPage, watchWorker } from './bench/time-turns'
import { findBrowser } from './ensure-browser.mjs'

const PORT = Number(process.env.E2E_PORT ?? 4621)
const ROUNDS = 6
/** Of each kind of turn: a symptom, an error text, a question, an answer in words; and a press. */
const WORDS = [
  'Slack is not responding in the middle of a conversation',
  'not sure',
  'which plans have connectors?',
  'it still fails',
  'Connection has expired',
]
/** As many messages as are kept. */
const LONGEST = 200

const server = spawn(
  process.execPath,
  ['scripts/serve.mjs', '--hostname', '127.0.0.1', '--port', String(PORT)],
  { stdio: 'ignore', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  // Waiting for something in a page evaluates, which the site forbids its own scripts.
  const page = await (
    await browser.newContext({ serviceWorkers: 'block', bypassCSP: true })
  ).newPage()
  await watchPage(page)
  await untilItAnswers(`http://127.0.0.1:${PORT}/icon.svg`)
  await page.goto(`http://127.0.0.1:${PORT}/chat`)
  await page.mouse.move(4, 4)
  // The first turns load the engine and compile what later ones use.
  await say(page, 'hello')
  await watchWorker(page)
  for (const words of WORDS) await timeTurn(page, () => say(page, words))
  await show('a conversation that has begun', page)
  await page.evaluate(`{
    const kept = JSON.parse(localStorage.getItem('conversation'))
    const { messages } = kept
    const many = Array.from({ length: ${LONGEST} }, (_, n) => messages[n % (messages.length - messages.length % 2)])
    kept.messages = many.map((message, n) => ({ ...message, id: n + 1 }))
    kept.nextId = ${LONGEST} + 1
    localStorage.setItem('conversation', JSON.stringify(kept))
  }`)
  await page.reload()
  await page.mouse.move(8, 8)
  await say(page, 'hello')
  await watchWorker(page)
  for (const words of WORDS) await timeTurn(page, () => say(page, words))
  await show(`the longest, of ${LONGEST} messages`, page)
} finally {
  await browser.close()
  server.kill()
}

async function show(name: string, page: Page): Promise<void> {
  const times: TurnTimes[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const words of WORDS) times.push(await timeTurn(page, () => say(page, words)))
    times.push(await timeTurn(page, () => pressFirst(page)))
  }
  const at = (part: keyof TurnTimes, share: number) => {
    const sorted = times.map((one) => one[part]).sort((a, b) => a - b)
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
  }
  const row = (label: string, part: keyof TurnTimes) =>
    [label.padEnd(36), at(part, 0.5).padStart(8), at(part, 0.95).padStart(16)].join('')
  console.log(`\n${`${name}, ${times.length} turns`.padEnd(36)}  median  95th percentile`)
  console.log(row('until the worker is asked', 'toWorker'))
  console.log(row('on the way there', 'onTheWay'))
  console.log(row('in the worker', 'inWorker'))
  console.log(row('on the way back', 'back'))
  console.log(row('until the reply stands in the log', 'render'))
  console.log(row('until it is painted', 'paint'))
  console.log(row('in all, ms', 'total'))
}

async function say(page: Page, words: string): Promise<void> {
  const field = page.getByLabel('Your message')
  await field.fill(words)
  await field.press('Enter')
  await page.waitForFunction("document.getElementById('_message').value === ''")
}

async function pressFirst(page: Page): Promise<void> {
  await page.getByRole('log').getByRole('article').last().getByRole('button').last().click()
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`${url} does not answer; run npm run build first`)
}
