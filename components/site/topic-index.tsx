import type { Shelf } from '@/lib/catalogue/articles'
import { PageLink } from './page-link'

/** The topics with leaders to how many articles each has, like the index of a book. */
export function TopicIndex({ shelves }: { shelves: Shelf[] }) {
  return (
    <ul className="gap-x-8 md:columns-2 lg:gap-x-12">
      {shelves.map(({ id, title, articles }) => (
        <li key={id} className="break-inside-avoid">
          <PageLink
            href={`/articles/${id}`}
            className="group flex min-h-11 items-baseline gap-2 py-2 no-underline"
          >
            <span className="text-balance group-hover:underline">{title}</span>
            <span aria-hidden className="leader" />
            <span className="flex-none font-ui text-ui font-medium text-ink-soft tabular-nums lining-nums">
              {articles.length}
              <span className="sr-only"> articles</span>
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
