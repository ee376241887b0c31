'use client'

import { useState } from 'react'
import { type Conversation, reduceConversation } from '@/lib/chat/conversation'
import type { Finding } from '@/lib/checks/finding'
import { updateConversation } from './conversation-store'

/** Keeps what live checks find with the conversation, and tells the choice that the last one points to. */
export function useFindings(conversation: Conversation | undefined) {
  const message = conversation?.messages.at(-1)?.id
  const [found, setFound] = useState<{ message: number | undefined; choice: string | undefined }>()

  function take(step: string, probe: string, finding: Finding, choice: string | undefined) {
    setFound({ message, choice })
    const { status, cause, summary, source, measuredAt } = finding
    const kept = { probe, status, ...(cause && { cause }), summary, source, measuredAt }
    // No reply comes of it: the question stands, and nothing moves under the reader's hand.
    updateConversation(async (before) => {
      const on = before ?? conversation
      if (on === undefined) throw new Error('There is no conversation to keep a finding with')
      return reduceConversation(on, { kind: 'measured', at: measuredAt, step, findings: [kept] })
    }).catch(() => {})
  }

  return { suggested: found?.message === message ? found?.choice : undefined, take }
}
