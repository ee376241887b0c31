'use client'

import { type ReactNode, useActionState } from 'react'
import { buttonClass } from '@/components/site/button-class'
import { Spinner } from '@/components/site/spinner'
import type { AgentAnswer } from '@/lib/content/find-for-agent'
import { AgentAnswerView } from './agent-answer-view'

type Find = (before: AgentAnswer | undefined, form: FormData) => Promise<AgentAnswer | undefined>

/**
 * The form for a customer’s words, and what they lead to; it works before scripts do.
 * @param children what stands beside the form, and on a phone beneath it
 */
export function AgentDesk({ find, children }: { find: Find; children: ReactNode }) {
  const [answer, action, isPending] = useActionState(find, undefined)
  return (
    <>
      <div className="spread pt-6">
        <form action={action} className="col-start-2 font-ui text-ui">
          <label htmlFor="_words" className="sr-only">
            The customer’s words
          </label>
          <textarea
            id="_words"
            name="words"
            rows={5}
            required
            maxLength={10_000}
            // Kept as it was masked: what is shown again must hold no secret.
            key={answer?.text}
            defaultValue={answer?.text}
            placeholder="It says my connection has expired, again"
            className="block w-full rounded-control border-2 border-ink bg-leaf p-4 font-text text-[1.125rem]/7 placeholder:text-ink-faint placeholder:opacity-100"
          />
          <button
            type="submit"
            aria-disabled={isPending}
            className={buttonClass('filled', { className: 'mt-3' })}
          >
            {isPending && <Spinner />}
            {isPending ? 'Looking …' : 'Find what to send'}
          </button>
        </form>
        {children}
      </div>
      <div aria-live="polite">{answer && <AgentAnswerView answer={answer} />}</div>
    </>
  )
}
