import type { ReactNode } from 'react'
import { SearchForm } from './search-form'
import { Wrap } from './wrap'

/**
 * What stands in place of a page that could not be made: what to do, search, and other doors.
 * @param again what tries the same page once more
 * @param doors links to a person, or to where one is found
 */
export function PageFailed({ again, doors }: { again: ReactNode; doors: ReactNode }) {
  return (
    <Wrap className="pt-8 md:pt-14">
      <div className="spread">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">The fault is ours</p>
          <h1 className="mt-1">We couldn’t make this page</h1>
          <p className="mt-3 text-lede">
            It is nothing that you did, and nothing is lost: your answers are in the page’s address.
            Try it again in a moment, or search for what you were after.
          </p>
          <p className="mt-6">{again}</p>
          <div className="mt-8">
            <SearchForm />
          </div>
          <p className="mt-4 flex flex-wrap gap-x-6 font-ui text-ui font-medium [&>a]:leading-11">
            {doors}
          </p>
        </div>
      </div>
    </Wrap>
  )
}
