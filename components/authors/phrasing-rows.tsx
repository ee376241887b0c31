import Link from 'next/link'
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
            <Link
              href={`/search?${new URLSearchParams({ q: text })}`}
              prefetch={false}
              className="wrap-anywhere"
            >
              {text}
            </Link>
            {first && (
              <span className="block text-meta text-ink-soft">
                First comes{' '}
                <Link href={first.path} prefetch={false}>
                  {first.title}
                </Link>
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
