import { FileText, ListChecks, type LucideIcon, SquareTerminal } from 'lucide-react'
import Link from 'next/link'
import type { Entry, Group } from '@/lib/search/entry'
import { Highlighted } from './highlighted'

const KINDS: Record<Group, { Icon: LucideIcon; word: string }> = {
  answers: { Icon: FileText, word: 'Answer' },
  steps: { Icon: ListChecks, word: 'Steps to try' },
  errors: { Icon: SquareTerminal, word: 'Error text' },
}

/** Results, best first, each with its kind and where it belongs. */
export function ResultList({ hits, query }: { hits: Entry[]; query: string }) {
  return (
    <ol className="max-md:[&>li:first-child]:border-t-0">
      {hits.map(({ id, group, title, excerpt, path, label }) => {
        const { Icon, word } = KINDS[group]
        return (
          <li key={id} className="border-t border-rule py-5">
            <h2 className="text-[1.3125rem]/7 font-[540]">
              <Link href={path} className="inline-block py-0.5">
                {group === 'errors' ? (
                  <code className="font-mono text-[0.9em]">
                    <Highlighted text={title} query={query} />
                  </code>
                ) : (
                  <Highlighted text={title} query={query} />
                )}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">
              <Highlighted text={excerpt} query={query} />
            </p>
            <p className="mt-2 flex flex-wrap items-center gap-x-4 font-ui text-meta text-ink-faint lining-nums">
              <span className="inline-flex items-center gap-1.5">
                <Icon size={18} strokeWidth={1.75} aria-hidden />
                {word}
              </span>
              <span>{label}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
