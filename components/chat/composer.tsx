'use client'

import { CircleAlert, Send, UserRound } from 'lucide'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Icon } from '@/components/site/icon'
import { LINK, Press } from './press'

/** A paste may be longer than what is read of it, and is told so. */
const LONGEST = 20_000

/** Where the reader writes. What went wrong stands above it, and what was written stays. */
export function Composer({
  field,
  error,
  isThinking,
  isInFlow,
}: {
  field: Ref<HTMLTextAreaElement>
  error: ReactNode
  isThinking: boolean
  isInFlow: boolean
}) {
  function sendByEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, its keys are its own.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <div className="flex-none border-t border-rule px-5 pt-3 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-6 print:hidden">
      {error && (
        <p role="alert" className="mb-2 flex gap-2 font-ui text-ui font-medium text-stop">
          <Icon shape={CircleAlert} size={20} className="mt-0.5 flex-none" />
          <span>{error}</span>
        </p>
      )}
      <label htmlFor="_message" className="sr-only">
        Your message
      </label>
      <div className="flex items-end rounded-control border border-edge bg-paper pl-3.5 has-[textarea:focus-visible]:outline-3 has-[textarea:focus-visible]:outline-offset-2 has-[textarea:focus-visible]:outline-pen">
        <textarea
          id="_message"
          ref={field}
          name="text"
          rows={1}
          readOnly={isThinking}
          maxLength={LONGEST}
          enterKeyHint="send"
          autoComplete="off"
          placeholder={isInFlow ? 'Or answer in your own words' : 'What goes wrong, or the error'}
          onKeyDown={sendByEnter}
          className="field-sizing-content max-h-36 min-h-12 min-w-0 flex-1 resize-none bg-transparent py-3 text-[1.0625rem]/6 outline-none placeholder:text-ink-faint placeholder:opacity-100"
        />
        <button
          type="submit"
          aria-label="Send"
          className="grid size-12 flex-none place-items-center rounded-control hover:bg-pen-wash hover:text-pen"
        >
          <Icon shape={Send} size={20} />
        </button>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Press choice="@person" className={`${LINK} inline-flex items-center gap-1.5`}>
          <Icon shape={UserRound} size={18} />
          Talk to a person
        </Press>
        <p className="font-ui text-meta text-ink-faint lining-nums">
          <span className="noscript:hidden">Kept in this browser only</span>
          <span className="hidden noscript:inline">Kept in this page only</span>
        </p>
      </div>
    </div>
  )
}
