import type { Metadata } from 'next'
import { describePage } from '@/app/describe-page'
import { CorrectedQuery } from '@/components/search/corrected-query'
import { NoResults } from '@/components/search/no-results'
import { ResultList } from '@/components/search/result-list'
import { ButtonLink } from '@/components/site/button-link'
import { PageLink } from '@/components/site/page-link'
import { SearchForm } from '@/components/site/search-form'
import { SymptomRows } from '@/components/site/symptom-rows'
import { Wrap } from '@/components/site/wrap'
import { getGuidePath } from '@/lib/catalogue/flows'
import { getResults } from '@/lib/catalogue/search'
import { shorten } from '@/lib/publication/shorten'
import { isUnsure } from '@/lib/search/confidence/is-unsure'
import { readQuery } from '@/lib/search/read-query'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'

type Props = PageProps<'/search'>

const MOST_RESULTS = 20

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = maskSecrets(readQuery((await searchParams).q))
  return describePage({
    title: query === '' ? 'Search' : `${shorten(query, 44)}, search results`,
    description: 'Ask in your own words or paste an error text. Misspelt words are understood.',
    path: '/search',
    isHidden: true,
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, exact } = await searchParams
  const found = getResults(readQuery(q), { limit: MOST_RESULTS, exact: exact === '1' })
  const { query, results, total, corrected } = found
  return (
    <Wrap>
      <div className="spread pt-10">
        <div className="col-span-2 col-start-2">
          <SearchForm query={query} />
          {results.length > 0 && (
            <p role="status" className="mt-3 font-ui text-ui lining-nums">
              {total === 1 ? '1 result' : `${total} results`} for{' '}
              <span className="wrap-anywhere">
                {corrected ? <CorrectedQuery corrected={corrected} /> : query.slice(0, 200)}
              </span>
              {total > results.length && `, the first ${results.length}`}.{' '}
              {corrected && (
                <PageLink
                  href={`/search?q=${encodeURIComponent(query)}&exact=1`}
                  className="inline-block py-2.5 font-medium"
                >
                  Search what I typed
                </PageLink>
              )}
            </p>
          )}
        </div>
      </div>
      {query === '' ? (
        <EmptySearch />
      ) : results.length === 0 ? (
        <NoResults query={query} foreignLanguage={found.foreignLanguage} />
      ) : (
        <div className="spread pt-6">
          <div className="col-start-2">
            <h1 className="sr-only">Search results</h1>
            {isUnsure(found) && (
              <p className="mb-6 border-y border-edge bg-sunk px-4 py-3 font-ui text-ui">
                We aren’t sure that the answer is among these. If it is not, the guided check asks
                about what you see.
              </p>
            )}
            <ResultList results={results} />
          </div>
          <aside
            aria-labelledby="rather"
            className="h-fit border-t-2 border-ink pt-3 font-ui text-ui text-ink-soft max-lg:mt-10"
          >
            <h2 id="rather" className="mb-1 text-ui font-semibold tracking-normal text-ink">
              Rather be asked?
            </h2>
            <p className="mb-4">A few questions about what you see lead to the likeliest cause.</p>
            <ButtonLink href={getGuidePath()} look="filled">
              Start the guided check
            </ButtonLink>
          </aside>
        </div>
      )}
    </Wrap>
  )
}

function EmptySearch() {
  return (
    <div className="spread pt-8">
      <div className="col-start-2">
        <h1>Search</h1>
        <p className="mt-3 text-lede">
          Type a question in your own words, or paste the error. Or start from what you see:
        </p>
        <ul className="mt-6">
          <SymptomRows size="side" />
        </ul>
      </div>
    </div>
  )
}
