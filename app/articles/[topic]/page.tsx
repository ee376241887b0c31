import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { DraftMark } from '@/components/site/draft-mark'
import { JsonLd } from '@/components/site/json-ld'
import { RowLink } from '@/components/site/row-link'
import { SearchForm } from '@/components/site/search-form'
import { Wrap } from '@/components/site/wrap'
import { articlePath } from '@/lib/articles/article'
import { getShelves } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'
import { describeBreadcrumbs } from '@/lib/publication/breadcrumbs'

type Props = PageProps<'/articles/[topic]'>

/** An address that no topic has is not found, without a look. */
export const dynamicParams = false

export function generateStaticParams() {
  return getShelves().map(({ id }) => ({ topic: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic } = await params
  const shelf = getShelves().find(({ id }) => id === topic)
  if (shelf === undefined) return {}
  const { title, description } = shelf
  return describePage({ title, description, path: `/articles/${topic}` })
}

export default async function TopicPage({ params }: Props) {
  const { topic } = await params
  const shelves = getShelves()
  const shelf = shelves.find(({ id }) => id === topic)
  if (shelf === undefined) notFound()
  return (
    <Wrap>
      <JsonLd
        things={[
          describeBreadcrumbs(getContent().site.url, [
            { title: 'All topics', path: '/articles' },
            { title: shelf.title, path: `/articles/${topic}` },
          ]),
        ]}
      />
      <div className="spread pt-10">
        <div className="col-span-2 col-start-2">
          <SearchForm />
        </div>
      </div>
      <div className="spread pt-10">
        <nav aria-label="Topics" className="font-ui text-meta max-lg:hidden">
          <ul>
            {shelves.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`/articles/${id}`}
                  aria-current={id === topic ? 'page' : undefined}
                  className="block min-h-11 border-l-2 border-rule py-3 pl-3 text-ink-soft no-underline hover:text-pen hover:underline aria-[current]:border-l-4 aria-[current]:border-pen aria-[current]:pl-2.5 aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <h1>{shelf.title}</h1>
          <p className="mt-3 text-lede">{shelf.description}</p>
          <ul className="mt-6">
            {shelf.articles.map((article) => (
              <RowLink key={article.slug} href={articlePath(article)}>
                {article.title}
                <DraftMark isDraft={article.draft} />
              </RowLink>
            ))}
          </ul>
        </div>
      </div>
    </Wrap>
  )
}
