/** Stands beside the name of what readers cannot open yet: only authors meet it, while they write. */
export function DraftMark({ isDraft }: { isDraft: boolean }) {
  if (!isDraft) return null
  return <span className="ml-3 font-ui text-meta font-medium text-ink-soft">Draft</span>
}
