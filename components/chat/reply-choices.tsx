'use client'

import { clsx } from 'clsx'
import { ArrowRight, CircleCheck } from 'lucide'
import type { KeyboardEvent } from 'react'
import { Icon } from '@/components/site/icon'
import type { ReplyChoice } from '@/lib/chat/message'
import { Press } from './press'

/** The buttons of the last reply; number keys press them while focus is among them, ? is "I'm not sure". */
export function ReplyChoices({
  label,
  choices,
  checked = [],
  suggested,
}: {
  label: string
  choices: readonly ReplyChoice[]
  /** The choices that a live check may point to. */
  checked?: readonly string[]
  /** The choice that it points to. */
  suggested?: string
}) {
  function pressByKey(event: KeyboardEvent<HTMLUListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-key]')
    const button = [...buttons].find((one) => one.dataset.key === event.key)
    if (button) {
      event.preventDefault()
      button.click()
    }
  }
  return (
    <ul
      aria-label={label}
      aria-live="off"
      data-keys
      onKeyDown={pressByKey}
      className="mt-2.5 grid gap-1.5 print:hidden"
    >
      {choices.map(({ id, label: words, hint }, index) => {
        const isUnsure = id === 'unsure'
        const key = isUnsure ? '?' : String(index + 1)
        const isSuggested = id === suggested
        return (
          <li key={id}>
            <Press
              choice={id}
              dataKey={key}
              className={clsx(
                'grid min-h-12 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-3 rounded-control border px-3.5 py-2 text-left text-pen hover:border-pen hover:bg-pen-wash hover:text-pen-press active:border-pen-press active:shadow-edge md:grid-cols-[1.75rem_minmax(0,1fr)_auto]',
                isUnsure || isAside(id)
                  ? 'border-dashed font-ui text-ui font-medium'
                  : 'bg-leaf text-[1.0625rem]/6 font-medium',
                isSuggested ? 'border-pen shadow-edge' : 'border-edge',
              )}
            >
              <kbd aria-hidden className="max-md:hidden">
                {key}
              </kbd>
              <span
                className={clsx(
                  'text-balance',
                  // As high as the line of a suggestion, so that its coming moves no target.
                  checked.includes(id) && !isSuggested && 'py-[0.6875rem]',
                )}
              >
                {words}
                {hint && (
                  <span className="block font-ui text-[0.9375rem]/[1.375rem] font-normal text-ink-soft">
                    {hint}
                  </span>
                )}
                {isSuggested && (
                  <span className="flex items-center gap-1.5 font-ui text-[0.9375rem]/[1.375rem] font-medium text-ink">
                    <Icon shape={CircleCheck} size={16} className="flex-none" />
                    <mark>The check points here</mark>
                  </span>
                )}
              </span>
              <Icon shape={ArrowRight} size={18} className="flex-none" />
            </Press>
          </li>
        )
      })}
    </ul>
  )
}

/** Neither an answer nor a reading of what was said: a way around. */
function isAside(choice: string): boolean {
  return choice.startsWith('@') && !/^@(clue|article):/.test(choice)
}
