/* Reports what could be better in content/: npm run -s content:report. Exits 1 when a budget is exceeded or content has problems. */
import { parseArgs } from 'node:util'
import { checkBudget, parseBudget } from '@/lib/report/budget'
import { formatReportMarkdown } from '@/lib/report/format-report-markdown'
import { readReport } from '@/lib/report/read-report'
import { reportProblems } from './report'

const USAGE = `Usage: npm run -s content:report -- [--json] [--budget N|KIND=N…]
  --json      the report as JSON
  --budget    exits 1 when there is more to do than that, in all or of a kind, as in --budget 40 --budget overdue=0`

const { json, budgets } = readArguments()
const budget = parseBudget(budgets)
if (!budget.ok) stop(budget.messages)

const result = await readReport(process.cwd(), new Date().toISOString().slice(0, 10))
if (!result.ok) {
  reportProblems(result.problems)
  console.error('The report comes after these: npm run content:check tells when they are mended.')
  process.exit(1)
}
const { report } = result
console.log(json ? JSON.stringify(report, null, 2) : formatReportMarkdown(report))
const exceeded = checkBudget(report, budget.value)
for (const line of exceeded) console.error(`Over budget: ${line}.`)
process.exitCode = exceeded.length > 0 ? 1 : 0

function readArguments(): { json: boolean; budgets: string[] } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        budget: { type: 'string', multiple: true, default: [] },
      },
    })
    return { json: values.json, budgets: values.budget }
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)])
  }
}

function stop(messages: string[]): never {
  console.error([...messages, USAGE].join('\n'))
  process.exit(2)
}
