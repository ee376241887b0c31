import type { Metadata } from 'next'
import { IncidentBanner } from '@/components/incident/incident-banner'
import { JsonLd } from '@/components/site/json-ld'
import { PageLink } from '@/components/site/page-link'
import { PenLine } from '@/components/site/pen-line'
import { RowLink } from '@/components/site/row-link'
import { SearchForm } from '@/components/site/search-form'
import { SymptomRows } from '@/components/site/symptom-rows'
import { TopicIndex } from '@/components/site/topic-index'
import { Wrap } from '@/components/site/wrap'
import { articlePath } from '@/lib/articles/article'
import { getArticles, getShelves } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'
import { getGuidePath } from '@/lib/catalogue/flows'
import { describeSite } from '@/lib/publication/describe-site'
import { describePage } from './describe-page'

export function generateMetadata(): Metadata {
  const { name, tagline, description } = getContent().site
  const title = `${name}: ${tagline}`
  return { ...describePage({ title: tagline, description, path: '/' }), title: { absolute: title } }
}

export default function HomePage() {
  const { site } = getContent()
  const shelves = getShelves()
  const articleCount = shelves.reduce((sum, { articles }) => sum + articles.length, 0)
  return (
    <>
      <JsonLd things={[describeSite(site)]} />
      <IncidentBanner incidents={getContent().incidents} />
      <Wrap>
        <div className="spread">
          <div className="col-span-2 col-start-2 pt-8 pb-6 md:pt-14 lg:pt-18">
            <h1 className="text-ask">What’s stopping you?</h1>
            <div className="mt-6">
              <SearchForm />
            </div>
            <Examples queries={site.examples} />
          </div>
        </div>
      </Wrap>
      <Wrap>
        <PenLine shape="knot" />
      </Wrap>
      <Wrap>
        <section aria-labelledby="symptoms" className="spread pt-2 pb-12">
          <div className="lg:pt-4.5">
            <h2 id="symptoms" className="font-ui text-ui font-semibold tracking-normal">
              What do you see?
            </h2>
            <p className="font-ui text-meta text-ink-faint">
              Pick the nearest. A few questions, about two minutes.
            </p>
          </div>
          <ul className="max-lg:mt-3 [&>li:first-child]:border-t-0">
            <SymptomRows />
            <RowLink href={getGuidePath()} size="plain">
              Something else: start from the first question
            </RowLink>
          </ul>
          <UsualCauses causes={site.causes} />
        </section>
        <section aria-labelledby="topics" className="spread border-t border-rule py-6 md:py-8">
          <div>
            <h2 id="topics" className="font-ui text-ui font-semibold tracking-normal lg:pt-2.5">
              Topics
            </h2>
            <p className="font-ui text-meta text-ink-faint lining-nums">{articleCount} articles</p>
          </div>
          <div className="col-span-2 max-lg:mt-3">
            <TopicIndex shelves={shelves} />
          </div>
        </section>
      </Wrap>
    </>
  )
}

/** Queries that show what the search understands, each ready to try. */
function Examples({ queries }: { queries: string[] }) {
  const [first, second] = queries
  if (first === undefined) return null
  return (
    <p className="mt-3 font-ui text-ui text-ink-soft">
      Spelling doesn’t matter.{' '}
      <PageLink href={`/search?q=${encodeURIComponent(first)}`}>{first}</PageLink> works
      {second !== undefined && (
        <>
          , and so does{' '}
          <PageLink href={`/search?q=${encodeURIComponent(second)}`}>{second}</PageLink>
        </>
      )}
      .
    </p>
  )
}

function UsualCauses({ causes }: { causes: { label: string; article: string }[] }) {
  if (causes.length === 0) return null
  return (
    <aside aria-labelledby="causes" className="font-ui text-meta max-lg:mt-8 lg:pt-4.5">
      <h2 id="causes" className="text-meta font-semibold tracking-normal">
        The usual causes
      </h2>
      <ol className="grid lining-nums">
        {causes.map(({ label, article: id }, index) => {
          const [article] = getArticles([id])
          return (
            article && (
              <li key={id} className="flex items-baseline gap-2.5">
                <span aria-hidden className="min-w-2.5 text-ink-soft">
                  {index + 1}
                </span>
                <PageLink href={articlePath(article)} className="inline-block min-h-11 py-3">
                  {label}
                </PageLink>
              </li>
            )
          )
        })}
      </ol>
    </aside>
  )
}
