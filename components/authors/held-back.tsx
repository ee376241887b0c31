import { OctagonAlert } from 'lucide'
import { Icon } from '@/components/site/icon'
import { Wrap } from '@/components/site/wrap'
import type { Problem } from '@/lib/files/problem'
import { ProblemRows } from './problem-rows'

/** As many as can be taken in at a time; the check prints all. */
const MOST = 6

/** Says above a page why it does not show all that was saved, and what mends it. */
export function HeldBack({ problems }: { problems: readonly Problem[] }) {
  const files = [...new Set(problems.map(({ file }) => file))]
  const more = problems.length - MOST
  return (
    <Wrap>
      <section aria-labelledby="_held-back" className="spread pt-6 print:hidden">
        <div
          role="status"
          className="col-span-2 col-start-2 max-w-measure border-y-2 border-stop bg-stop-wash px-5 py-4 font-ui text-ui"
        >
          <h2
            id="_held-back"
            className="flex gap-2 font-ui text-ui font-semibold tracking-normal text-stop"
          >
            <Icon shape={OctagonAlert} size={20} className="mt-0.5 flex-none" />
            {files.length === 1
              ? `${files[0]} is not shown as it is`
              : `${files.length} files are not shown as they are`}
          </h2>
          <p className="mt-1 mb-3">
            Pages show what {files.length === 1 ? 'it was' : 'they were'} before, and follow by
            themselves once this is mended.
          </p>
          <ProblemRows problems={problems.slice(0, MOST)} />
          {more > 0 && (
            <p className="mt-3 text-meta text-ink-soft">
              And {more} more: <code className="font-mono">npm run content:check</code> prints all.
            </p>
          )}
        </div>
      </section>
    </Wrap>
  )
}
