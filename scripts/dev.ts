/* Publishes content on every save and serves it by next dev; started by npm run dev. */
import { existsSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { watch } from 'chokidar'
import { CACHE_FOLDER, CATALOGUE_FILE, SAMPLES_FILE } from '@/lib/content/cache-files'
import { openContentCache, writeWhole } from '@/lib/content/content-cache'
import { listRedirects } from '@/lib/content/list-redirects'
import { type PublishReport, publishContent } from '@/lib/content/publish-content'
import { formatProblem } from '@/lib/files/problem'
import { compileSamples } from '@/lib/preview/samples/compile-samples'
import { type Waiting, waitForContent } from '@/lib/preview/wait-for-content'
import { runBin } from './run.mjs'

const root = process.cwd()
const port = Number(process.env.PORT ?? 3000)
// Who is in the same network is no author, unless told: HOST=0.0.0.0 lets a phone look.
const host = process.env.HOST ?? '127.0.0.1'

let isPublishing = false
let isStale = false
let last: PublishReport['shown']
let redirects: string | undefined
let waiting: Waiting | undefined

/** Publish, and once more if files changed meanwhile; editors save in several steps. */
async function publish(): Promise<void> {
  if (isPublishing) {
    isStale = true
    return
  }
  isPublishing = true
  do {
    isStale = false
    const started = performance.now()
    const report = await publishContent(root, { holdBack: { last } })
    last = report.shown ?? last
    tell(report, performance.now() - started)
    if (report.shown) waiting?.end()
    else waiting?.tell(report.problems)
    restartForRedirects(report)
  } while (isStale)
  isPublishing = false
}

function tell({ problems, compiled, shown }: PublishReport, took: number): void {
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.length === 0) {
    console.log(`Content: ${compiled} compiled (${took.toFixed(0)} ms).`)
  } else if (shown) {
    console.error('Content: files with problems are shown as they last were.')
  }
}

/** The router reads redirects when it starts, and next dev starts again when its configuration is touched. */
function restartForRedirects({ content, shown }: PublishReport): void {
  if (shown === undefined || content === undefined) return
  const now = JSON.stringify(listRedirects(content))
  if (redirects !== undefined && redirects !== now) {
    const time = new Date()
    utimesSync(path.join(root, 'next.config.ts'), time, time)
  }
  redirects = now
}

await publish()
await writeWhole(
  path.join(root, CACHE_FOLDER, SAMPLES_FILE),
  JSON.stringify(await compileSamples(await openContentCache(root))),
)
let soon: NodeJS.Timeout | undefined
// Editors save by renaming a file over the old one, which node's own watcher loses sight of on Linux. A picture that
// content shows lies in public/.
watch(['content', 'public'], { cwd: root, ignoreInitial: true }).on('all', () => {
  clearTimeout(soon)
  soon = setTimeout(publish, 30)
})
if (last === undefined && !existsSync(path.join(root, CACHE_FOLDER, CATALOGUE_FILE))) {
  waiting = waitForContent(host, port)
  console.log(`Nothing can be shown yet; http://localhost:${port} says why, and waits with you.`)
  // What was saved while this was set up is told of, too.
  await publish()
  await waiting.ended
}
process.exit(
  await runBin('next/dist/bin/next', ['dev', '--hostname', host, '--port', String(port)]),
)
