import { Chevron } from '@/components/site/chevron'
import type { Heading } from '@/lib/articles/article'
import { ContentsLinks } from './contents-links'

/** What is on the page: a list in the margin, and one fold on a phone. */
export function ContentsList({ headings }: { headings: Heading[] }) {
  const parts = headings.filter(({ depth }) => depth === 2)
  if (parts.length < 2) return null
  return (
    <>
      <nav aria-label="On this page" className="sticky top-8 max-lg:hidden print:hidden">
        <p className="mb-2 font-semibold text-ink">On this page</p>
        <ContentsLinks parts={parts.map(({ id, text }) => ({ id, text }))} />
      </nav>
      <details className="group border-y border-rule lg:hidden print:hidden">
        <summary className="flex min-h-12 items-center gap-2 font-ui text-ui font-medium no-underline">
          <Chevron />
          On this page, {parts.length} parts
        </summary>
        <ul className="pb-3">
          {parts.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className="block min-h-11 py-2.5 pl-6.5 text-ui">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
