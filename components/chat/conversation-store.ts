import type { Conversation } from '@/lib/chat/conversation'
import { parseConversation } from '@/lib/chat/parse-conversation'

/* The conversation lives in this browser and nowhere else; all tabs of the site share it. */

/** What this browser keeps. */
export type Kept = {
  conversation?: Conversation
  /** A conversation that cannot be gone on with: its words are there to be copied until they are deleted. */
  old?: { because: 'version' | 'damaged'; words: string }
}

const KEY = 'conversation'
const OLD_KEY = 'conversation-before'
const LOCK = 'unstuck-conversation'
export const NOTHING_KEPT: Kept = {}

/** Where storage is switched off, a conversation lasts as long as its page. */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()
let last: { text: string | null; old: string | null; kept: Kept } | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Be told of changes, also of those that other tabs make. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** What is kept; the same object as long as nothing changed. */
export function readKept(): Kept {
  const text = get(KEY)
  const old = get(OLD_KEY)
  if (last === undefined || last.text !== text || last.old !== old) {
    last = { text, old, kept: parseKept(text, old) }
  }
  return last.kept
}

/**
 * Go on with the conversation, one tab after the other, each from where the last one left it.
 * @param change given what is kept now, what is to be kept instead
 */
export function updateConversation(
  change: (before: Conversation | undefined) => Promise<Conversation>,
): Promise<Conversation> {
  return inTurn(async () => {
    const { conversation, old } = readKept()
    const after = await change(conversation)
    if (old) set(OLD_KEY, JSON.stringify(old))
    keep(after)
    return after
  })
}

/** Forget the conversation; after this nothing of it is left in the browser. */
export function deleteConversation(): Promise<void> {
  return inTurn(async () => remove(KEY))
}

/** Forget the words of a conversation that could not be gone on with. */
export function deleteOld(): void {
  if (readKept().conversation === undefined) remove(KEY)
  remove(OLD_KEY)
}

/** Forget what is older than it may be; nobody is told. */
export function forgetExpired(): void {
  if (parseConversation(get(KEY), new Date().toISOString()).kind === 'expired') remove(KEY)
}

function keep(conversation: Conversation): void {
  const text = JSON.stringify(conversation)
  const old = get(OLD_KEY)
  const before = parseOld(old)
  // What this tab wrote it need not read again, which for a long log takes longer than the reply.
  last = { text, old, kept: { conversation, ...(before && { old: before }) } }
  set(KEY, text)
}

function parseKept(text: string | null, old: string | null): Kept {
  const parsed = parseConversation(text, new Date().toISOString())
  const before = parseOld(old)
  switch (parsed.kind) {
    case 'none':
    case 'expired':
      return before ? { old: before } : NOTHING_KEPT
    case 'unreadable':
      return { old: { because: parsed.because, words: parsed.words } }
    case 'whole':
      return { conversation: parsed.conversation, ...(before && { old: before }) }
  }
}

/** Written by this file, in a place that anything on this site can write to. */
function parseOld(text: string | null): Kept['old'] {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null || !('words' in value)) return undefined
    const because = 'because' in value && value.because === 'version' ? 'version' : 'damaged'
    return typeof value.words === 'string' ? { because, words: value.words } : undefined
  } catch {
    return undefined
  }
}

/** One after the other: across tabs where the browser can, else within this one. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if ('locks' in navigator) return navigator.locks.request(LOCK, work)
  const done = queue.then(work)
  queue = done.catch(() => {})
  return done
}

function get(key: string): string | null {
  try {
    return memory.get(key) ?? localStorage.getItem(key)
  } catch {
    return memory.get(key) ?? null
  }
}

function set(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    memory.delete(key)
  } catch {
    memory.set(key, text)
  }
  for (const listener of listeners) listener()
}

function remove(key: string): void {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept there.
  }
  for (const listener of listeners) listener()
}
