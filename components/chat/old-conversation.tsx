'use client'

import { CopyButton } from '@/components/site/copy-button'
import { deleteOld, type Kept } from './conversation-store'
import { LINK } from './press'

const WORDS: Record<NonNullable<Kept['old']>['because'], string> = {
  version:
    'Your last conversation was kept by another version of this page, which this one cannot go on with.',
  damaged: 'Your last conversation could not be read: what this browser kept of it is damaged.',
}

/** Says that a kept conversation cannot be gone on with, and offers its words. */
export function OldConversation({ old }: { old: NonNullable<Kept['old']> }) {
  return (
    <section
      aria-label="Your last conversation"
      className="border-y border-care bg-care-wash px-3.5 py-2 font-ui text-ui"
    >
      <p>
        <b className="font-semibold text-care">Starting fresh.</b> {WORDS[old.because]} Its words
        are still here to copy.
      </p>
      <details>
        <summary className="inline-flex min-h-11 items-center font-medium">Show its words</summary>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="max-h-48 overflow-auto font-mono text-[0.8125rem]/5 whitespace-pre-wrap text-ink-soft wrap-anywhere"
        >
          {old.words}
        </pre>
      </details>
      <div className="flex flex-wrap gap-x-5">
        <CopyButton text={old.words} what="its words" />
        <button type="button" className={LINK} onClick={deleteOld}>
          Delete it
        </button>
      </div>
    </section>
  )
}
