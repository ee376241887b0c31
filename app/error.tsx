'use client'

import { FailedInBrowser } from '@/components/site/failed-in-browser'

/** Header and footer still stand. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <FailedInBrowser
      retry={retry}
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
