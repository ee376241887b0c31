import type { Metadata } from 'next'
import { NoResults } from '@/components/search/no-results'
import { ResultList } from '@/components/search/result-list'
import { ButtonLink } from '@/components/site/button-link'
import { RowLink } from '@/components/site/row-link'
import { SearchForm } from '@/components/site/search-form'
import { Wrap } from '@/components/site/wrap'
import { getEntries, getSymptoms } from '@/lib/catalogue'
import { readQuery } from '@/lib/search/read-query'
import { searchEntries } from '@/lib/search/search-entries'

type Props = PageProps<'/search'>

const MOST_RESULTS = 30

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = readQuery((await searchParams).q)
  return {
    title: query === '' ? 'Search' : `${query.slice(0, 60)}, search results`,
    robots: { index: false },
  }
}

export default async function SearchPage({ searchParams }: Props) {
  const query = readQuery((await searchParams).q)
  const { hits, total } = searchEntries(getEntries(), query, MOST_RESULTS)
  return (
    <Wrap>
      <div className="spread pt-10">
        <div className="col-span-2 col-start-2">
          <SearchForm query={query} />
          {hits.length > 0 && (
            <p role="status" className="mt-3 font-ui text-ui lining-nums">
              {total === 1 ? '1 result' : `${total} results`} for{' '}
              <b className="font-semibold wrap-anywhere">{query.slice(0, 200)}</b>
              {total > hits.length && `, the first ${hits.length}`}
            </p>
          )}
        </div>
      </div>
      {query === '' ? (
        <div className="spread pt-8">
          <div className="col-start-2">
            <h1>Search</h1>
            <p className="mt-3 text-lede">
              Type a question in your own words, or paste the error. Or start from what you see:
            </p>
            <ul className="mt-6">
              {getSymptoms().map(({ label, path }) => (
                <RowLink key={label} href={path} size="side">
                  {label}
                </RowLink>
              ))}
            </ul>
          </div>
        </div>
      ) : hits.length === 0 ? (
        <NoResults query={query} />
      ) : (
        <div className="spread pt-6">
          <div className="col-start-2">
            <h1 className="sr-only">Search results</h1>
            <ResultList hits={hits} query={query} />
          </div>
          <aside
            aria-labelledby="rather"
            className="h-fit border-t-2 border-ink pt-3 font-ui text-ui text-ink-soft max-lg:mt-10"
          >
            <h2 id="rather" className="mb-1 text-ui font-semibold tracking-normal text-ink">
              Rather be asked?
            </h2>
            <p className="mb-4">A few questions about what you see lead to the likeliest cause.</p>
            <ButtonLink href="/troubleshoot/connection" look="filled">
              Start the guided check
            </ButtonLink>
          </aside>
        </div>
      )}
    </Wrap>
  )
}
