/*
 * Builds the site with made-up content and measures it: npm run -s bench:site. Prints what an article's page
 * weighs and how long a slow phone waits for it, how soon the search answers, and what builds take.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { buildSite, editSite, makeSite } from './bench/site/build-site'
import {
  median,
  type Times,
  timePage,
  timeSearch,
  type Weight,
  weighPage,
} from './bench/site/measure-page'
import { findBrowser } from './ensure-browser.mjs'

const PORT = 4617
const ROUNDS = 5
// Each finds something at every size, and something else than the one before.
const WORDS = ['delete a photo', 'change my', 'how do i cancel', 'refund', 'does not arrive']

const { values } = parseArgs({ options: { articles: { type: 'string', default: '30,1000' } } })

for (const articles of values.articles.split(',').map(Number)) {
  const root = path.resolve(`.cache/bench-site/${articles}`)
  rmSync(root, { recursive: true, force: true })
  const article = await makeSite(root, articles)
  console.log(`\n## ${articles} articles\n`)
  const cold = await buildSite(root)
  const warm = await buildSite(root)
  editSite(root, article)
  const edited = await buildSite(root)
  const costs = [cold, warm, edited]
  const seconds = costs.map((one) => `${one.seconds.toFixed(1)} s`).join(' / ')
  const processor = costs.map((one) => one.processor?.toFixed(0) ?? '?').join(' / ')
  const memory = Math.max(...costs.map((one) => one.memory))
  console.log(
    `build cold / warm / after one edit: ${seconds}, of processors ${processor} s; at most ${memory.toFixed(0)} MB of all processes (proportional sets)`,
  )
  await measure(
    root,
    `/articles/${article
      .split(path.sep)
      .slice(2)
      .join('/')
      .replace(/\.mdx$/, '')}`,
  )
  rmSync(root, { recursive: true, force: true })
}

async function measure(root: string, page: string): Promise<void> {
  const server = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--hostname', '127.0.0.1', '--port', String(PORT)],
    { cwd: root, stdio: 'ignore', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  )
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const url = `http://127.0.0.1:${PORT}${page}`
    await untilItAnswers(url)
    const { first, requests, afterTouch } = await weighPage(browser, url)
    console.log(`an article, only read: ${requests} requests, ${describe(first)}`)
    console.log(`an article, once touched: ${describe(afterTouch)}`)
    const usual = await weighPage(browser, url, 'br')
    console.log(
      `the same to browsers that take brotli: ${kilobytes(usual.first.total)} only read, script ${kilobytes(usual.afterTouch.script)} once touched`,
    )
    const rounds: Times[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timePage(browser, url))
    const of = (name: keyof Times) => median(rounds.map((times) => times[name]))
    console.log(
      `a slow phone (slow 4G, processor 4 times as slow, median of ${ROUNDS}): first paint ${of('fcp').toFixed(0)} ms, largest ${of('lcp').toFixed(0)} ms, blocked ${of('tbt').toFixed(0)} ms, moved ${of('cls').toFixed(3)}`,
    )
    const search = await timeSearch(browser, url, WORDS)
    console.log(
      `search in the page: ${kilobytes(search.bytes)} on first use; from a key ${search.listed.toFixed(0)} ms to results in the list, ${search.framed.toFixed(0)} ms to the screen's next frame (medians)`,
    )
  } finally {
    await browser.close()
    server.kill()
  }
}

function describe({ total, ...kinds }: Weight): string {
  const parts = Object.entries(kinds).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`)
  return `${kilobytes(total)} (${parts.join(', ')})`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error('The server does not answer.')
}
