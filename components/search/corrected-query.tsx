import type { Results } from '@/lib/search/find-results'
import { highlight } from '@/lib/search/highlight'

/** The query as it was searched, with the words that were corrected stressed. */
export function CorrectedQuery({ corrected }: { corrected: NonNullable<Results['corrected']> }) {
  const ranges = highlight(
    corrected.text,
    corrected.replacements.map(({ to }) => to),
  )
  let end = 0
  return (
    <>
      {ranges.map((range) => {
        const before = corrected.text.slice(end, range.start)
        end = range.end
        return (
          <span key={range.start}>
            {before}
            <b className="font-semibold text-ink">{corrected.text.slice(range.start, range.end)}</b>
          </span>
        )
      })}
      {corrected.text.slice(end)}
    </>
  )
}
