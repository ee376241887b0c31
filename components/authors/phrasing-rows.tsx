import { PageLink } from '@/components/site/page-link'
import type { RankedPhrasing } from '@/lib/preview/rank-phrasings'

/** How a page is asked for, and where it then stands. */
export function PhrasingRows({ phrasings }: { phrasings: readonly RankedPhrasing[] }) {
  return (
    <ol className="border-b border-rule">
      {phrasings.map(({ text, rank, first }) => (
        <li key={text} className="flex gap-3 border-t border-rule py-2">
          <span className="w-20 flex-none text-ink-soft lining-nums tabular-nums">
            {rank === undefined ? 'not found' : ordinal(rank)}
          </span>
          <span className="min-w-0">
            <PageLink
              href={`/search?${new URLSearchParams({ q: text })}`}
              className="wrap-anywhere"
            >
              {text}
            </PageLink>
            {first && (
              <span className="block text-meta text-ink-soft">
                First comes <PageLink href={first.path}>{first.title}</PageLink>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(number: number): string {
  return `${number}${ENDINGS[rules.select(number)] ?? 'th'}`
}
