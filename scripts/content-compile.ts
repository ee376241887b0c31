/* Compiles content/ for the build: npm run content:compile. Exits 1 when content has problems. */
import { publishContent } from '@/lib/content/publish-content'
import { reportProblems, showProgress } from './report'

const started = performance.now()
const { total, compiled, problems } = await publishContent(
  process.cwd(),
  showProgress('Compiling content'),
)
const took = performance.now() - started

if (problems.length > 0) {
  reportProblems(problems)
  process.exit(1)
}
console.log(
  compiled === 0
    ? `Content: nothing changed, ${total} files taken from the cache, none compiled (${seconds(took)}).`
    : `Content: ${compiled} of ${total} files compiled, all checked and indexed (${seconds(took)}).`,
)

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
