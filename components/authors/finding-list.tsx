import { PageLink } from '@/components/site/page-link'
import type { Finding } from '@/lib/report/report'

/** Findings of one kind as ruled rows: what it is about, what was found, and the line to mend. */
export function FindingList({
  findings,
  isSaid,
}: {
  findings: readonly Finding[]
  /** Whether the heading above has said it all already. */
  isSaid: boolean
}) {
  return (
    <ul className="mt-4 border-b border-rule">
      {findings.map(({ kind, subject, message, file, place, path, owner }) => (
        <li key={`${kind} ${file}:${place.line} ${subject}`} className="border-t border-rule py-3">
          <p className="text-[1.125rem]/[1.625rem] text-balance">
            {path === undefined ? subject : <PageLink href={path}>{subject}</PageLink>}
          </p>
          {!isSaid && <p className="mt-1 font-ui text-ui lining-nums">{sentence(message)}</p>}
          <p className="mt-1 font-ui text-meta wrap-anywhere text-ink-soft">
            <code className="font-mono text-[0.8125rem]">
              {file}:{place.line}
            </code>
            {owner !== undefined && <> · {owner}</>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
