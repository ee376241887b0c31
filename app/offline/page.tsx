import type { Metadata } from 'next'
import { KeptArticles } from '@/components/offline/kept-articles'
import { KeptRow } from '@/components/offline/kept-row'
import { Wrap } from '@/components/site/wrap'
import { getContent } from '@/lib/catalogue/content'

export const metadata: Metadata = { title: 'You are offline', robots: { index: false } }

/** What a browser shows in place of a page that it can neither fetch nor has kept. */
export default function OfflinePage() {
  const { flows } = getContent()
  return (
    <Wrap className="pt-8 md:pt-14">
      <div className="spread">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">No connection</p>
          <h1 className="mt-1">You seem to be offline</h1>
          <p className="mt-3 text-lede">
            This page is not kept in your browser. The guides are, and so is the search; articles
            are once you have read them.
          </p>
          <h2 className="mt-10">Guides</h2>
          <ul className="mt-3">
            {flows.map(({ id, title }) => (
              <KeptRow key={id} href={`/troubleshoot/${id}/offline`} title={title} />
            ))}
          </ul>
          <KeptArticles />
        </div>
      </div>
    </Wrap>
  )
}
