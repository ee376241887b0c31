'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import type { PageFailed as Whole } from './page-failed'

type Props = ComponentProps<typeof Whole>

/** Every page brings this and hardly any needs it, so what it draws is fetched when it does. */
const PageFailed = lazy(() =>
  import('./page-failed').then(
    (module) => ({ default: module.PageFailed }),
    () => ({ default: BareFailure }),
  ),
)

/** A page that failed in the browser, or on the way to a soft navigation. */
export function FailedInBrowser(props: Props) {
  return (
    <Suspense>
      <PageFailed {...props} />
    </Suspense>
  )
}

/** Where nothing can be fetched: the network is gone, or the site was built anew meanwhile. */
function BareFailure({ doors }: Props) {
  return (
    <div role="alert" className="p-5">
      <h1>We couldn’t make this page</h1>
      <p className="my-4">
        {/* biome-ignore lint/a11y/useValidAnchor: the same address again, with its query */}
        <a href="">Try again</a>, or <a href="/search">search</a>.
      </p>
      {doors}
    </div>
  )
}
