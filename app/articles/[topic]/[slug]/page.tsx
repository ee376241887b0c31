import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { articleComponents } from '@/components/article/article-components'
import { ArticleNotes } from '@/components/article/article-notes'
import { ArticleVerdict } from '@/components/article/article-verdict'
import { ContentsList } from '@/components/article/contents-list'
import { MdxContent } from '@/components/article/mdx-content'
import { IncidentBanner } from '@/components/incident/incident-banner'
import { Day } from '@/components/site/day'
import { DraftMark } from '@/components/site/draft-mark'
import { JsonLd } from '@/components/site/json-ld'
import { PageLink } from '@/components/site/page-link'
import { RowLink } from '@/components/site/row-link'
import { Wrap } from '@/components/site/wrap'
import { articleId, articlePath } from '@/lib/articles/article'
import { reviewDue } from '@/lib/articles/review-due'
import { getArticle, getArticles, getTitle } from '@/lib/catalogue/articles'
import { getCode } from '@/lib/catalogue/code'
import { getContent } from '@/lib/catalogue/content'
import { getGuidePath } from '@/lib/catalogue/flows'
import { getPicturePath } from '@/lib/catalogue/pictures'
import { describeBreadcrumbs } from '@/lib/publication/breadcrumbs'
import { describeArticle } from '@/lib/publication/describe-article'

type Props = PageProps<'/articles/[topic]/[slug]'>

/** An address that no article has is not found, without a look. */
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().articles.map(({ topic, slug }) => ({ topic, slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, slug } = await params
  const article = getArticle(topic, slug)
  if (article === undefined) return {}
  const { title, description, reviewed } = article
  const path = articlePath(article)
  return describePage({ title, description, path, reviewed, markdown: `${path}.md` })
}

export default async function ArticlePage({ params }: Props) {
  const { topic, slug } = await params
  const article = getArticle(topic, slug)
  if (article === undefined) notFound()

  const { site, topics, incidents } = getContent()
  const related = getArticles(article.related)
  const path = articlePath(article)
  const shelf = topics.find(({ id }) => id === topic)
  const topicTitle = shelf?.title ?? topic
  return (
    <>
      <IncidentBanner
        incidents={incidents.filter(({ articles }) => articles.includes(articleId(article)))}
      />
      <Wrap>
        <JsonLd
          things={[
            ...describeArticle(article, {
              site,
              image: `${site.url}${getPicturePath(path)}`,
              titleOf: getTitle,
            }),
            describeBreadcrumbs(site.url, [
              { title: 'All topics', path: '/articles' },
              { title: topicTitle, path: `/articles/${topic}` },
              { title: article.title, path },
            ]),
          ]}
        />
        <div className="spread pt-6">
          <div className="col-start-2">
            <p className="font-ui text-ui/11 font-medium">
              <PageLink href={`/articles/${topic}`} className="inline-block">
                {topicTitle}
              </PageLink>
              <DraftMark isDraft={article.draft} />
            </p>
            <h1>{article.title}</h1>
            <p className="mt-3 font-ui text-meta text-ink-faint lining-nums lg:hidden">
              Reviewed <Day day={article.reviewed} />
            </p>
          </div>
        </div>
        <div className="spread pt-6">
          <div className="font-ui text-meta text-ink-soft">
            <ContentsList headings={article.headings} />
          </div>
          <div className="max-lg:mt-6">
            <article className="prose">
              <MdxContent code={getCode(article.file)} components={articleComponents} />
            </article>
            <ArticleVerdict troubleshootPath={getGuidePath()} />
            {related.length > 0 && (
              <section aria-labelledby="_related" className="mt-10 print:hidden">
                <h2 id="_related" className="mb-2 font-ui text-ui font-semibold tracking-normal">
                  Related
                </h2>
                <ul>
                  {related.map((one) => (
                    <RowLink key={one.file} href={articlePath(one)} size="side">
                      {one.title}
                    </RowLink>
                  ))}
                </ul>
              </section>
            )}
          </div>
          <div className="max-lg:mt-10">
            <ArticleNotes
              article={article}
              due={reviewDue(article.reviewed, article.reviewEvery ?? shelf?.reviewEvery)}
              editUrl={site.editUrl}
            />
          </div>
        </div>
      </Wrap>
    </>
  )
}
