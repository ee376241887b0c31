import { Check } from 'lucide'
import { Icon } from '@/components/site/icon'
import { groupFindings } from '@/lib/report/group-findings'
import type { Report } from '@/lib/report/report'
import { FindingList } from './finding-list'

/** The report, kind by kind; what is as it should be is ticked off at the end. */
export function ReportView({ report }: { report: Report }) {
  const groups = groupFindings(report)
  const found = groups.filter(({ findings }) => findings.length > 0)
  const well = groups.filter(({ findings }) => findings.length === 0)
  return (
    <div className="spread pt-10">
      <nav aria-label="Kinds of work" className="font-ui text-meta max-lg:mb-8">
        {found.length > 1 && (
          <ul className="sticky top-8 border-l-2 border-rule max-lg:static">
            {found.map(({ kind, title, findings }) => (
              <li key={kind}>
                <a
                  href={`#${kind}`}
                  className="flex min-h-9 items-baseline gap-3 py-2 pl-3 text-ink-soft no-underline hover:text-pen hover:underline max-lg:min-h-11 max-lg:text-ui"
                >
                  <span>{title}</span>
                  <span className="ml-auto lining-nums tabular-nums">{findings.length}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
      <div className="grid gap-12">
        {found.map((group) => (
          <section key={group.kind} aria-labelledby={group.kind}>
            <h2 id={group.kind} className="scroll-mt-8">
              {group.title}{' '}
              <span className="font-ui text-ui font-normal tracking-normal text-ink-soft lining-nums">
                {group.findings.length}
              </span>
            </h2>
            <p className="mt-2 text-ink-soft">
              {group.why} {group.act}
            </p>
            <FindingList findings={group.findings} isSaid={group.isSaid === true} />
          </section>
        ))}
        {well.length > 0 && (
          <section aria-labelledby="_well">
            <h2 id="_well">As it should be</h2>
            <ul className="mt-3 font-ui text-ui">
              {well.map(({ kind, none }) => (
                <li key={kind} className="flex gap-3 border-t border-rule py-3 last:border-b">
                  <Icon
                    shape={Check}
                    size={20}
                    strokeWidth={2}
                    className="mt-0.5 flex-none text-good"
                  />
                  {none}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
