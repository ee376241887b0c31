'use client'

import { Check, Copy } from 'lucide'
import { useState } from 'react'
import { Icon } from './icon'

type State = 'ready' | 'copied' | 'refused'

const WORDS: Record<State, string> = { ready: 'Copy', copied: 'Copied', refused: 'Select it' }

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
      <Icon shape={state === 'copied' ? Check : Copy} size={18} />
      <span aria-live="polite">
        {WORDS[state]}
        <span className="sr-only"> {what}</span>
      </span>
    </button>
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
