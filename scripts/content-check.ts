/* Checks everything in content/: npm run content:check. Prints every problem; exits 1 when there is one. */
import { compileContent } from '@/lib/compile-content'
import { openContentCache } from '@/lib/content-cache'
import { readContent } from '@/lib/files/read-content'
import { reportProblems, showProgress } from './report'

const root = process.cwd()
const [sources, cache] = await Promise.all([readContent(root), openContentCache(root)])
const { total, problems } = await compileContent(sources, cache, showProgress('Checking content'))

if (problems.length > 0) {
  reportProblems(problems)
  process.exit(1)
}
console.log(`Content: ${total} files, no problems.`)
