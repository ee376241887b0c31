import type { Metadata } from 'next'
import { connection } from 'next/server'
import { ProblemList } from '@/components/authors/problem-list'
import { ReportView } from '@/components/authors/report-view'
import { Wrap } from '@/components/site/wrap'
import { formatDay } from '@/lib/articles/format-day'
import { getReport } from '@/lib/catalogue/authors'
import { ORDER } from '@/lib/report/report'

export const metadata: Metadata = {
  title: 'For authors',
  description: 'What could be better in this help centre, sorted by what to do first.',
  robots: { index: false },
}

/** The authors' report, while writing; no built site has it, see pageExtensions in next.config.ts. */
export default async function AuthorsPage() {
  // Of today and of the files as they are, at every request.
  await connection()
  const result = await getReport()
  return (
    <Wrap>
      <div className="spread pt-8">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">For authors</p>
          <h1 className="mt-1">What could be better</h1>
          {result.ok && (
            <>
              <p className="mt-3 text-lede lining-nums">{summarise(result.report)}</p>
              {result.report.findings.length > 0 && (
                <p className="mt-3 font-ui text-meta text-ink-soft">{ORDER}</p>
              )}
            </>
          )}
        </div>
        <aside aria-label="From a terminal" className="font-ui text-meta text-ink-soft max-lg:mt-6">
          <p>
            The same from a terminal, also for machines:{' '}
            <code className="font-mono text-[0.8125rem]">npm run -s content:report</code>
          </p>
        </aside>
      </div>
      {result.ok ? (
        <ReportView report={result.report} />
      ) : (
        <ProblemList problems={result.problems} />
      )}
    </Wrap>
  )
}

type Report = Extract<Awaited<ReturnType<typeof getReport>>, { ok: true }>['report']

function summarise({ findings, day, total }: Report): string {
  const what =
    findings.length === 0
      ? 'Nothing to do'
      : `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to do`
  const drafts = total.drafts === 0 ? '' : `, ${total.drafts} of them drafts`
  return `${what} on ${formatDay(day)}. We looked at ${total.articles} articles${drafts}, ${total.flows} guides and ${total.tests} search tests.`
}
