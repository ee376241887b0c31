import { FileText, type IconNode, ListChecks, SquareTerminal } from 'lucide'
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

/** Results, best first, each with its kind and where it belongs. */
export function ResultList({ results }: { results: Result[] }) {
  return (
    <ol className="max-md:[&>li:first-child]:border-t-0">
      {results.map(({ id, group, title, excerpt, path, label, words, section, errorText }) => {
        const { shape, word } = KINDS[group]
        return (
          <li key={id} className="border-t border-rule py-5">
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
                <PageLink href={section.path} className="-my-3 inline-block py-3">
                  {section.title}
                </PageLink>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
