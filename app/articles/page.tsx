import type { Metadata } from 'next'
import { describePage } from '@/app/describe-page'
import { PageLink } from '@/components/site/page-link'
import { RowLink } from '@/components/site/row-link'
import { SearchForm } from '@/components/site/search-form'
import { Wrap } from '@/components/site/wrap'
import { articlePath } from '@/lib/articles/article'
import { getShelves } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'

export function generateMetadata(): Metadata {
  const { name } = getContent().site
  const topics = getShelves().map(({ title }) => title)
  return describePage({
    title: 'All topics',
    description: `Every article of ${name}, by topic: ${topics.join(', ')}.`,
    path: '/articles',
  })
}

export default function TopicsPage() {
  const shelves = getShelves()
  return (
    <Wrap>
      <div className="spread pt-10">
        <div className="col-span-2 col-start-2">
          <SearchForm />
          <h1 className="mt-10">All topics</h1>
        </div>
      </div>
      {shelves.map(({ id, title, description, articles }) => (
        <section
          key={id}
          aria-labelledby={id}
          className="spread border-t border-rule py-8 first-of-type:mt-8"
        >
          <div className="lg:pt-3.5">
            <h2 id={id} className="font-ui text-ui font-semibold tracking-normal">
              <PageLink href={`/articles/${id}`} className="-my-2.5 inline-block py-2.5 text-ink">
                {title}
              </PageLink>
            </h2>
            <p className="mt-1 font-ui text-meta text-ink-faint">{description}</p>
          </div>
          <ul className="max-lg:mt-4">
            {articles.map((article) => (
              <RowLink key={article.slug} href={articlePath(article)} size="side">
                {article.title}
              </RowLink>
            ))}
          </ul>
        </section>
      ))}
    </Wrap>
  )
}
