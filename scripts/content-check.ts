/*
 * Checks everything in content/: npm run content:check. Prints every problem; exits 1 when there is one.
 * With -- --fix it first writes missing ids, and records new ones as published.
 */
import { compileContent } from '@/lib/content/compile-content'
import { openContentCache } from '@/lib/content/content-cache'
import { fixContent } from '@/lib/content/fix-content'
import { readProject } from '@/lib/content/read-project'
import { reportProblems, showProgress } from './report'

const root = process.cwd()
if (process.argv.includes('--fix')) {
  for (const line of await fixContent(root)) console.log(line)
}
const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
const report = await compileContent(project, cache, showProgress('Checking content'))
const problems = [...report.problems, ...report.unrecorded]

if (problems.length > 0) {
  reportProblems(problems)
  process.exit(1)
}
console.log(`Content: ${report.total} files, no problems.`)
