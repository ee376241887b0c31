import { Day } from '@/components/site/day'
import type { Article } from '@/lib/articles/article'
import { formatMonth } from '@/lib/articles/format-month'

type Props = {
  article: Article
  /** The day by which it is reviewed again. */
  due: string
  editUrl?: string
}

/** Beside the article: when it was reviewed and will be, from what, and how to mend it. */
export function ArticleNotes({ article, due, editUrl }: Props) {
  return (
    <aside aria-label="About this article" className="font-ui text-meta text-ink-soft lining-nums">
      <dl>
        <dt className="font-semibold text-ink">Reviewed</dt>
        <dd className="mb-4">
          <Day day={article.reviewed} />, due again in{' '}
          <time dateTime={due} className="whitespace-nowrap">
            {formatMonth(due)}
          </time>
        </dd>
        {article.sources.length > 0 && (
          <>
            <dt className="font-semibold text-ink">Sources</dt>
            <dd className="mb-1">
              <ul>
                {article.sources.map(({ title, url }) => (
                  <li key={url}>
                    <a href={url} className="inline-block min-h-11 py-3">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {editUrl && (
        <p className="print:hidden">
          <a href={`${editUrl}${article.file}`} className="inline-block py-3">
            Suggest a correction
          </a>
        </p>
      )}
    </aside>
  )
}
