/* Publishes content on every save and serves it by next dev; started by npm run dev. */
import { existsSync, watch } from 'node:fs'
import { publishContent } from '@/lib/content/publish-content'
import { formatProblem } from '@/lib/files/problem'
import { runBin } from './run.mjs'

const root = process.cwd()

let isPublishing = false
let isStale = false

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
    const { compiled, problems } = await publishContent(root)
    for (const problem of problems) console.error(formatProblem(problem))
    if (problems.length === 0) {
      console.log(`Content: ${compiled} compiled (${(performance.now() - started).toFixed(0)} ms).`)
    }
  } while (isStale)
  isPublishing = false
}

await publish()
let soon: NodeJS.Timeout | undefined
// A picture that content shows lies in public/, which a project may do without.
for (const folder of ['content', 'public'].filter((name) => existsSync(name))) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(soon)
    soon = setTimeout(publish, 30)
  })
}
process.exit(await runBin('next/dist/bin/next', ['dev', '--port', process.env.PORT ?? '3000']))
