'use client'

import { type ReactNode, useState } from 'react'

type State = 'ready' | 'copied' | 'refused'

const WORDS: Record<State, string> = { ready: 'Copy', copied: 'Copied', refused: 'Select it' }

/** As lucide draws them. Its own component is larger than these, and few pages need it before the first touch. */
const COPY = (
  <>
    <rect width="14" height="14" x="8" y="8" rx="2" ry="2" />
    <path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2" />
  </>
)
const CHECK = <path d="M20 6 9 17l-5-5" />

/**
 * Copies a text, and says whether the browser let it.
 * @param text what is copied; a function where only the browser knows it
 * @param html the same for fields that keep formatting; they take it instead of the text
 */
export function CopyButton({
  text,
  what,
  html,
}: {
  text: string | (() => string)
  what: string
  html?: string
}) {
  const [state, setState] = useState<State>('ready')
  async function copy() {
    try {
      await write(typeof text === 'string' ? text : text(), html)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <button
      type="button"
      onClick={copy}
      onBlur={() => setState('ready')}
      className="inline-flex min-h-11 min-w-22 items-center justify-end gap-1.5 font-ui text-ui font-medium text-pen underline decoration-1 underline-offset-[0.2em] hover:text-pen-press hover:decoration-2 noscript:hidden print:hidden"
    >
      <Icon>{state === 'copied' ? CHECK : COPY}</Icon>
      <span aria-live="polite">
        {WORDS[state]}
        <span className="sr-only"> {what}</span>
      </span>
    </button>
  )
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    return navigator.clipboard.writeText(text)
  }
  const blob = (type: string, value: string) => new Blob([value], { type })
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ])
}
