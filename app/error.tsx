'use client'

import { buttonClass } from '@/components/site/button-class'
import { PageFailed } from '@/components/site/page-failed'

/** A page that failed in the browser, or on the way to a soft navigation; header and footer still stand. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <PageFailed
      again={
        <button type="button" onClick={retry} className={buttonClass('quiet')}>
          Try again
        </button>
      }
      // Who to write to stands in the footer; plain links load the next page whole.
      doors={
        <>
          <a href="/troubleshoot">Start the guided check</a>
          <a href="/">Go to the front page</a>
        </>
      }
    />
  )
}
