import { OctagonAlert } from 'lucide'
import { Icon } from '@/components/site/icon'
import type { Problem } from '@/lib/files/problem'

/** Problems that have to be mended before a report can be made, each at its line. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <section aria-labelledby="_first" className="spread pt-10">
      <div className="col-start-2">
        <h2 id="_first" className="flex items-center gap-3">
          <Icon shape={OctagonAlert} size={24} className="flex-none text-stop" />
          Mend these first
        </h2>
        <p className="mt-2 text-ink-soft">
          What could be better is reported once nothing is wrong. <code>npm run content:check</code>{' '}
          prints the same.
        </p>
        <ul className="mt-4 border-b border-rule font-ui text-ui">
          {problems.map(({ file, line, column, message }) => (
            <li key={`${file}:${line}:${column} ${message}`} className="border-t border-rule py-3">
              <p className="wrap-anywhere">{message}</p>
              <p className="mt-1 text-meta wrap-anywhere text-ink-soft">
                <code className="font-mono text-[0.8125rem]">
                  {file}:{line}:{column}
                </code>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
