import { ShareRow } from '@/components/flow/share-step'
import { type Case, makeReportMarkdown, makeReportText } from '@/lib/checks/make-report'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'

/** What was found, to copy into a ticket: shown before it is copied, with secrets hidden. */
export function CheckReport(props: Omit<Case, 'mask'>) {
  const told: Case = { ...props, mask: maskSecrets }
  return (
    <div className="border-t-2 border-b border-t-ink border-b-edge bg-sunk px-4 pb-2 font-ui text-ui lining-nums">
      <ShareRow name="Markdown" what="report as Markdown" text={makeReportMarkdown(told)} />
      <ShareRow name="Plain text" what="report as plain text" text={makeReportText(told)} />
    </div>
  )
}
