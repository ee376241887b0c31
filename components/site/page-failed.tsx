import type { ReactNode } from 'react'
import { buttonClass } from './button-class'
import { SearchForm } from './search-form'
import { Wrap } from './wrap'

type Props = {
  /** Tries the same page once more; without it the browser asks for the address again. */
  retry?: () => void
  /** Links to a person, or to where one is found. */
  doors: ReactNode
}

/** What stands in place of a page that could not be made: what to do, search, and other doors. */
export function PageFailed({ retry, doors }: Props) {
  return (
    <Wrap className="pt-8 md:pt-14">
      <div className="spread">
        <div className="col-start-2">
          {/* In the browser this takes the place of what was being read, and is told. */}
          <div role={retry && 'alert'}>
            <p className="font-ui text-ui font-medium text-ink-soft">The fault is ours</p>
            <h1 className="mt-1">We couldn’t make this page</h1>
            <p className="mt-3 text-lede">
              It is nothing that you did, and nothing is lost: your answers are in the page’s
              address. Try it again in a moment, or search for what you were after.
            </p>
          </div>
          <p className="mt-6">
            {retry ? (
              <button type="button" onClick={retry} className={buttonClass('quiet')}>
                Try again
              </button>
            ) : (
              // biome-ignore lint/a11y/useValidAnchor: the same address again, with its query
              <a href="" className={buttonClass('quiet')}>
                Try again
              </a>
            )}
          </p>
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
