import { getText, removeText, setText } from '@/components/site/browser-storage'
import type { Conversation } from '@/lib/chat/conversation'
import { parseConversation } from '@/lib/chat/parse-conversation'
import { afterPaint } from './after-paint'

/* The conversation lives in this browser and nowhere else; all tabs of the site share it. */

/** What this browser keeps. */
export type Kept = {
  conversation?: Conversation
  /** A conversation that cannot be gone on with: its words are there to be copied until they are deleted. */
  old?: { because: 'version' | 'damaged'; words: string }
}

/** Given the conversation as it is, the conversation as it is to be. */
type Change = (before: Conversation | undefined) => Promise<Conversation>

const KEY = 'conversation'
const OLD_KEY = 'conversation-before'
const LOCK = 'unstuck-conversation'
export const NOTHING_KEPT: Kept = {}

const listeners = new Set<() => void>()
/** What is shown, and the text in the store that it came from. */
let last: { text: string | null; kept: Kept } = { text: null, kept: NOTHING_KEPT }
let isStale = true
/** Changes that are shown and not yet in the store. */
let unsaved: Change[] = []
let queue: Promise<unknown> = Promise.resolve()

/** Be told of changes, also of those that other tabs make. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  isStale = true
  addEventListener('storage', readAgain)
  addEventListener('pagehide', saveAtOnce)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('storage', readAgain)
    removeEventListener('pagehide', saveAtOnce)
  }
}

/** What is kept; the same object as long as nothing changed. */
export function readKept(): Kept {
  // A long log takes longer to read than a reply to make: it is read when something else may have written it.
  if (isStale && unsaved.length === 0) {
    isStale = false
    const text = getText(KEY)
    const kept = parseKept(text)
    if (text !== last.text || kept.old?.words !== last.kept.old?.words) last = { text, kept }
  }
  return last.kept
}

/**
 * Go on with the conversation. What comes of it is shown at once and stored after it is on the screen. Where
 * another tab went on meanwhile, the change is made once more, on what that tab left.
 */
export function updateConversation(change: Change): Promise<Conversation> {
  const changed = inTurn(async () => {
    const after = await change(readKept().conversation)
    unsaved.push(change)
    show(after)
    return after
  })
  changed
    .then(() => inTurn(save))
    // Whoever asked for the change is told that it failed; what could not be stored is tried again with the next.
    .catch(() => {})
  return changed
}

/** Forget the conversation; after this nothing of it is left in the browser. */
export function deleteConversation(): Promise<void> {
  return inTurn(() =>
    acrossTabs(async () => {
      unsaved = []
      removeText(KEY)
      readAgain()
    }),
  )
}

/** Forget the words of a conversation that could not be gone on with. */
export function deleteOld(): void {
  const { conversation } = readKept()
  if (conversation === undefined) removeText(KEY)
  removeText(OLD_KEY)
  last = { ...last, kept: conversation === undefined ? NOTHING_KEPT : { conversation } }
  readAgain()
}

/** Forget what is older than it may be; nobody is told. */
export function forgetExpired(): void {
  if (parseConversation(getText(KEY), now()).kind !== 'expired') return
  removeText(KEY)
  readAgain()
}

async function save(): Promise<void> {
  await afterPaint()
  await acrossTabs(async () => {
    const text = getText(KEY)
    if (unsaved.length > 0 && text !== last.text) {
      const kept = parseKept(text)
      let { conversation } = kept
      for (const change of unsaved) conversation = await change(conversation)
      last = { text, kept }
      if (conversation) show(conversation)
    }
    saveAtOnce()
  })
}

/** Also when the page is left before it was painted; never over what another tab has written since. */
function saveAtOnce(): void {
  const { conversation, old } = last.kept
  if (unsaved.length === 0 || conversation === undefined || getText(KEY) !== last.text) return
  unsaved = []
  const text = JSON.stringify(conversation)
  if (old) setText(OLD_KEY, JSON.stringify(old))
  setText(KEY, text)
  last = { ...last, text }
}

function show(conversation: Conversation): void {
  const { old } = last.kept
  last = { ...last, kept: { conversation, ...(old && { old }) } }
  for (const listener of listeners) listener()
}

function readAgain(): void {
  isStale = true
  for (const listener of listeners) listener()
}

function parseKept(text: string | null): Kept {
  const parsed = parseConversation(text, now())
  const before = parseOld(getText(OLD_KEY))
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

/** One after the other within this tab. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = queue.then(work)
  queue = done.catch(() => {})
  return done
}

/** While no other tab does the same, where the browser can promise it. */
async function acrossTabs(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(LOCK, work)
  else await work()
}

function now(): string {
  return new Date().toISOString()
}
