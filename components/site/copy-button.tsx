'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'

type State = 'ready' | 'copied' | 'refused'

const WORDS: Record<State, string> = { ready: 'Copy', copied: 'Copied', refused: 'Select it' }

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<State>('ready')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
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
      <Copy size={18} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">
        {WORDS[state]}
        <span className="sr-only"> {what}</span>
      </span>
    </button>
  )
}
