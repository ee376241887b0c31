import { Day } from '@/components/site/day'
import type { Article } from '@/lib/articles/article'

/** Beside the article: when it was reviewed, from what, and how to mend it. */
export function ArticleNotes({ article, editUrl }: { article: Article; editUrl?: string }) {
  return (
    <aside aria-label="About this article" className="font-ui text-meta text-ink-soft lining-nums">
      <dl>
        <dt className="font-semibold text-ink">Reviewed</dt>
        <dd className="mb-4">
          <Day day={article.reviewed} />
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
