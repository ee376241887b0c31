import type { Finding } from '@/lib/checks/finding'

/** What was found, in words; the sentence that meets the reader's case is marked. */
export function FindingWords({ finding: { status, summary } }: { finding: Finding }) {
  if (status !== 'fail') return <>{summary}</>
  const [first = summary] = /^.*?[.!?](?=\s|$)/.exec(summary) ?? []
  return (
    <>
      <mark>{first}</mark>
      {summary.slice(first.length)}
    </>
  )
}
