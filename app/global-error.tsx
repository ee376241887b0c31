'use client'

import { FailedInBrowser } from '@/components/site/failed-in-browser'
import { LANGUAGE } from '@/lib/publication/publication'
import { literata, publicSans } from './fonts'
import './site.css'

/** The frame of all pages failed in the browser, so this one brings its own. */
export default function GlobalError({ retry }: { retry: () => void }) {
  // React makes the root anew, without what the theme script has set.
  const theme = globalThis.document?.documentElement.dataset.theme
  return (
    <html
      lang={LANGUAGE}
      data-theme={theme}
      className={`${literata.variable} ${publicSans.variable}`}
    >
      <body>
        <title>Page unavailable</title>
        <main>
          <FailedInBrowser
            retry={retry}
            doors={
              <>
                <a href="/unavailable">Talk to a person</a>
                <a href="/">Go to the front page</a>
              </>
            }
          />
        </main>
      </body>
    </html>
  )
}
