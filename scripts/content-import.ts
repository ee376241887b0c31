/*
 * Imports articles from elsewhere: npm run content:import -- FILE|DIR [--topic ID] [--dry-run].
 * Prints what was made, and everything that could not be taken over, at its place. Exits 1 when something
 * cannot be read, 2 when it is called wrongly.
 */
import { parseArgs } from 'node:util'
import type { Write } from '@/lib/files/write-together'
import { importContent } from '@/lib/import/import-content'
import { formatLoss } from '@/lib/import/loss'
import type { ImportPlan } from '@/lib/import/plan-import'
import { count, reportProblems, showProgress } from './report'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { topic: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
})
const [from, ...others] = positionals
if (from === undefined || others.length > 0) {
  console.error(
    'Expected one file or folder, as in: npm run content:import -- ~/export --topic getting-started --dry-run',
  )
  process.exit(2)
}

const report = await importContent(process.cwd(), from, {
  today: new Date().toISOString().slice(0, 10),
  into: values.topic,
  isDry: values['dry-run'],
  onProgress: showProgress('Reading articles'),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code === undefined) throw error
  console.error(`Nothing was imported: ${error.message}`)
  process.exit(1)
})
if (!report.ok) {
  reportProblems(report.problems)
  console.error('Nothing was imported.')
  process.exit(1)
}
const { plan, writes } = report
for (const line of describe(plan)) console.log(line)
for (const loss of plan.empty) console.log(formatLoss(loss))
for (const fault of plan.faults) console.error(formatLoss(fault))
console.log(summarise(plan, writes))
process.exit(plan.faults.length > 0 ? 1 : 0)

/** What was made and what was lost on the way, article by article; what is as it was has no line. */
function describe({ outcomes }: ImportPlan): string[] {
  return outcomes.flatMap(describeOne)
}

function describeOne(outcome: ImportPlan['outcomes'][number]): string[] {
  switch (outcome.kind) {
    case 'unchanged':
      return []
    case 'created':
    case 'updated':
      return [
        `${outcome.kind} ${outcome.file}`,
        ...outcome.losses.map((loss) => `  ${formatLoss(loss)}`),
      ]
    case 'edited':
      return outcome.isStale
        ? [
            `kept ${outcome.file}: it changed there and here; what changed there was not taken over, since that would undo your changes`,
          ]
        : []
    case 'deleted':
      return [`left out ${outcome.file}: it was deleted here after an earlier import`]
  }
}

function summarise({ outcomes, newTopics, faults }: ImportPlan, files: Write[]): string {
  const number = (kind: (typeof outcomes)[number]['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length
  const made = outcomes.filter(({ kind }) => kind === 'created' || kind === 'updated')
  const losses = made.reduce((sum, outcome) => sum + outcome.losses.length, 0)
  const pictures = files.filter(({ path }) => path.startsWith('public/'))
  const parts = [
    `${number('created')} created`,
    `${number('updated')} updated`,
    `${number('unchanged')} as they were`,
    `${number('edited')} changed here and kept`,
    `${number('deleted')} deleted here`,
  ].filter((part) => !part.startsWith('0 '))
  const title = `${count(outcomes.length, 'article')}: ${parts.join(', ') || 'none'}.`
  const rest = `${count(newTopics.length, 'new topic')}, ${count(pictures.length, 'picture')}, ${count(losses, 'loss', 'losses')} listed above, ${count(faults.length, 'fault')}.`
  if (files.length === 0 && faults.length === 0) return `${title} Nothing changed.`
  const advice =
    made.length > 0
      ? '\nAll of them are drafts: review each, write what readers ask, and take "draft: true" away.'
      : ''
  return `\n${title} ${rest}${values['dry-run'] ? '\nThis was a dry run: nothing was written.' : advice}`
}
