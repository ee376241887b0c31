import { FileText, type IconNode, ListChecks, SquareTerminal } from 'lucide'
import { Chevron } from '@/components/site/chevron'
import { Icon } from '@/components/site/icon'
import { PageLink } from '@/components/site/page-link'
import type { Group } from '@/lib/search/entry'
import type { Result } from '@/lib/search/find-results'
import { Highlighted } from './highlighted'

const KINDS: Record<Group, { shape: IconNode; word: string }> = {
  answers: { shape: FileText, word: 'Answer' },
  steps: { shape: ListChecks, word: 'Steps to try' },
  errors: { shape: SquareTerminal, word: 'Error text' },
}

/** So many are read; those after them are one press away. */
const FIRST = 6
/** A fold for fewer than these hides more than it spares. */
const LEAST_FOLDED = 3

/** Results, best first, each with its kind and where it belongs; what comes after the first few is folded. */
export function ResultList({ results }: { results: Result[] }) {
  const isFolded = results.length >= FIRST + LEAST_FOLDED
  const first = isFolded ? results.slice(0, FIRST) : results
  const others = results.slice(first.length)
  return (
    <>
      <ol className="max-md:[&>li:first-child]:border-t-0">
        {first.map((result) => (
          <Row key={result.id} result={result} />
        ))}
      </ol>
      {isFolded && (
        <details className="group border-t border-rule">
          <summary className="flex min-h-14 items-center gap-2 font-ui text-ui font-medium">
            <Chevron />
            <span className="group-open:hidden">Show the other {others.length}</span>
            <span className="not-group-open:hidden">The other {others.length}</span>
          </summary>
          <ol start={FIRST + 1}>
            {others.map((result) => (
              <Row key={result.id} result={result} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Row({ result }: { result: Result }) {
  const { group, title, excerpt, path, label, words, section, errorText } = result
  const { shape, word } = KINDS[group]
  return (
    <li className="border-t border-rule py-5">
      <h2 className="text-[1.3125rem]/7 font-[540]">
        <PageLink href={path} className="-my-2 inline-block py-2">
          <Highlighted text={title} words={words} />
        </PageLink>
      </h2>
      {errorText && (
        <p className="mt-1 font-mono text-[0.9375rem]/6 wrap-anywhere">
          <mark>{errorText}</mark>
        </p>
      )}
      <p className="mt-1 text-ink-soft">
        <Highlighted text={excerpt} words={words} />
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 font-ui text-meta text-ink-faint lining-nums">
        <span className="inline-flex items-center gap-1.5">
          <Icon shape={shape} size={18} />
          {word}
        </span>
        <span>{label}</span>
        {section && (
          <span>
            Under{' '}
            <PageLink href={section.path} className="-my-3 inline-block py-3">
              {section.title}
            </PageLink>
          </span>
        )}
      </p>
    </li>
  )
}
