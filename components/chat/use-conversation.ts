'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Conversation, Input } from '@/lib/chat/conversation'
import {
  deleteConversation,
  forgetExpired,
  NOTHING_KEPT,
  readKept,
  subscribe,
  updateConversation,
} from './conversation-store'
import { getEngine } from './open-engine'

type Act = { kind: 'said'; text: string } | { kind: 'chose'; choice: string }

/** A reply takes less, as a rule; a word that comes and goes within it would only flicker. */
const SLOW_MS = 150

/**
 * The conversation that this browser keeps, and what can be done with it.
 * @param first what stands there before anything was said; fetched when it is not given
 */
export function useConversation(first?: Conversation) {
  const kept = useSyncExternalStore(subscribe, readKept, () => NOTHING_KEPT)
  const [welcome, setWelcome] = useState(first)
  const [isThinking, setThinking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const isBusy = useRef(false)
  const conversation = kept.conversation ?? welcome

  useEffect(forgetExpired, [])
  useEffect(() => {
    const engine = getEngine()
    if (welcome !== undefined) return
    engine.ask({ kind: 'open', at: now() }).then(
      (answer) => answer.kind === 'conversation' && setWelcome(answer.conversation),
      () => setFailed(true),
    )
  }, [welcome])

  /** Whether it was answered; what could not be is not kept. One at a time. */
  const act = useCallback(async (done: Act): Promise<boolean> => {
    if (isBusy.current) return false
    isBusy.current = true
    const slow = setTimeout(() => setThinking(true), SLOW_MS)
    setFailed(false)
    try {
      await updateConversation((before) => takeTurn(before, { ...done, at: now() }))
      return true
    } catch {
      setFailed(true)
      return false
    } finally {
      clearTimeout(slow)
      isBusy.current = false
      setThinking(false)
    }
  }, [])

  return { conversation, old: kept.old, isThinking, hasFailed, act, forget: deleteConversation }
}

/** Turns that a server took before this page's scripts were there become turns of the kept conversation. */
export async function adoptTurns(posted: Conversation): Promise<void> {
  await updateConversation(async (before) => {
    if (before === undefined) return posted
    const known = new Set(before.messages.map(({ at }) => at))
    let after = before
    for (const message of posted.messages) {
      if (message.from !== 'person' || known.has(message.at)) continue
      const { at, text, choice } = message
      after = await takeTurn(
        after,
        choice === undefined ? { kind: 'said', at, text } : { kind: 'chose', at, choice },
      )
    }
    return after
  })
}

async function takeTurn(conversation: Conversation | undefined, input: Input) {
  const answer = await getEngine().ask({
    kind: 'turn',
    ...(conversation && { conversation }),
    input,
  })
  if (answer.kind !== 'conversation') throw new Error('The engine answered something else')
  return answer.conversation
}

function now(): string {
  return new Date().toISOString()
}
