import type { Metadata } from 'next'
import { AddressWords } from '@/components/search/address-words'
import { PageLink } from '@/components/site/page-link'
import { PenLine } from '@/components/site/pen-line'
import { SearchForm } from '@/components/site/search-form'
import { SymptomRows } from '@/components/site/symptom-rows'
import { Wrap } from '@/components/site/wrap'

export const metadata: Metadata = {
  title: 'Page not found',
  description: 'There is no page at this address. Search, or start from what you see.',
}

export default function NotFound() {
  return (
    <Wrap className="pt-8 md:pt-14">
      <div className="spread">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">Page not found</p>
          <h1 className="mt-1">This line doesn’t lead anywhere</h1>
        </div>
      </div>
      <div className="mt-2">
        <PenLine shape="stray" />
      </div>
      <div className="spread mt-2">
        <div className="col-start-2">
          <p className="text-lede">
            The page may have moved, or the link lost a letter on the way. Search for what you were
            after, or start from what you see.
          </p>
          <div className="mt-6">
            <AddressWords>
              <SearchForm />
            </AddressWords>
          </div>
          <ul className="mt-8">
            <SymptomRows size="side" />
          </ul>
          <p className="mt-4">
            <PageLink href="/" className="inline-block py-2.5 font-ui text-ui font-medium">
              Go to the front page
            </PageLink>
          </p>
        </div>
      </div>
    </Wrap>
  )
}
