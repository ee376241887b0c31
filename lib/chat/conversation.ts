import type { Cause } from '@/lib/files/component-specs'
import type { Answers } from '@/lib/flows/flow'
import type { Message, Reply } from './message'

/** Raised whenever an older state could be misread; see `parseConversation`. */
export const CONVERSATION_VERSION = 1

/** A conversation: plain data, bounded however long it lasts. */
export type Conversation = {
  version: typeof CONVERSATION_VERSION
  /** ISO 8601; it is forgotten 30 days after `updatedAt`. */
  startedAt: string
  updatedAt: string
  nextId: number
  /** The last `MOST_MESSAGES`; older ones are gone. */
  messages: Message[]
  mind: Mind
}

/** What is known and what is being talked about, besides the log. */
export type Mind = {
  known: Known
  /** What speaks for causes so far; the newest `MOST_EVIDENCE`. */
  evidence: Evidence[]
  /** The flow that is open, at the position that its answers resolve to. */
  flow?: OpenFlow
  /** How many times in a row nothing was understood. */
  misses: number
}

/**
 * The answers to a flow; `filled` are the steps that words or an error text answered, and no press, and `hedged`
 * those that were answered with doubt: "I think so".
 */
export type OpenFlow = { id: string; answers: Answers; filled: string[]; hedged?: string[] }

/** What was said once and is never asked again. Texts are masked. */
export type Known = {
  /** The id of a connector. */
  connector?: string
  /** The error text as content knows it. */
  error?: string
  /** `ofid_…` and HTTP statuses. */
  references: string[]
  tried: Tried[]
  findings: ChatFinding[]
}

/** A remedy that the person says to have tried before. */
export const TRIED = [
  'sign-in-again',
  'other-browser',
  'restart',
  'extensions-off',
  'vpn-off',
  'cookies',
] as const

export type Tried = (typeof TRIED)[number]

/** What speaks for causes, or against them, in words that can be shown. */
export type Evidence = {
  because: string
  weights: Partial<Record<Cause, number>>
  /** Only an answer in a flow, a live check or a telling error text settles a cause. */
  from: 'words' | 'error' | 'answer' | 'check'
  /** The step whose answer was read out of the same words: whoever changes it takes them back too. */
  of?: string
}

/** What a live check measured. `unknown` and `unavailable` never choose a branch. */
export type ChatFinding = {
  probe: string
  status: 'ok' | 'fail' | 'unknown' | 'unavailable'
  cause?: Cause
  summary: string
  source: string
  measuredAt: string
}

/** What a person or a probe does. */
export type Input =
  | { kind: 'said'; at: string; text: string }
  /** A button of the last reply, or `@…`. */
  | { kind: 'chose'; at: string; choice: string }
  | { kind: 'measured'; at: string; step: string; findings: ChatFinding[] }
  | { kind: 'reset'; at: string }

/** Everything that changes a conversation. */
export type ConversationEvent = Input | { kind: 'replied'; at: string; reply: Reply; mind: Mind }

export const MOST_MESSAGES = 200
export const MOST_EVIDENCE = 24
const MOST_FINDINGS = 12
/** How a press reads in the log that stands beside the last reply and not among its choices. */
const UNOFFERED: Record<string, string> = {
  '@change': 'Change my answer',
  '@guide': 'Find the cause step by step',
  '@person': 'Talk to a person',
  '@restart': 'Start again',
}
/** As much of somebody's words as a log shows. */
export const LONGEST_SHOWN = 2_000

/** A conversation in which nothing was said yet. */
export function startConversation(at: string): Conversation {
  return {
    version: CONVERSATION_VERSION,
    startedAt: at,
    updatedAt: at,
    nextId: 1,
    messages: [],
    mind: emptyMind(),
  }
}

export function emptyMind(): Mind {
  return { known: { references: [], tried: [], findings: [] }, evidence: [], misses: 0 }
}

/** The conversation after an event. Texts must be masked before they get here: `takeTurn` does. */
export function reduceConversation(
  conversation: Conversation,
  event: ConversationEvent,
): Conversation {
  switch (event.kind) {
    case 'said': {
      const text = event.text.slice(0, LONGEST_SHOWN)
      return append(conversation, event.at, { from: 'person', text })
    }
    case 'chose': {
      const { label } = findOffered(conversation, event.choice) ?? {
        label: UNOFFERED[event.choice.split(':')[0] ?? ''] ?? event.choice,
      }
      return append(conversation, event.at, { from: 'person', text: label, choice: event.choice })
    }
    case 'measured': {
      const { known } = conversation.mind
      const probes = new Set(event.findings.map(({ probe }) => probe))
      const before = known.findings.filter(({ probe }) => !probes.has(probe))
      const findings = [...before, ...event.findings].slice(-MOST_FINDINGS)
      const mind = { ...conversation.mind, known: { ...known, findings } }
      return { ...conversation, updatedAt: event.at, mind }
    }
    case 'reset':
      return startConversation(event.at)
    case 'replied':
      return {
        ...append(conversation, event.at, { from: 'unstuck', reply: event.reply }),
        mind: { ...event.mind, evidence: event.mind.evidence.slice(-MOST_EVIDENCE) },
      }
  }
}

/** What the last reply was, or undefined before the first. */
export function lastReply({ messages }: Conversation): Reply | undefined {
  const last = messages.findLast((message) => message.from === 'unstuck')
  return last?.from === 'unstuck' ? last.reply : undefined
}

/** The button of the last reply that a choice names. */
export function findOffered(conversation: Conversation, choice: string) {
  return lastReply(conversation)?.choices.find(({ id }) => id === choice)
}

type Line = { from: 'person'; text: string; choice?: string } | { from: 'unstuck'; reply: Reply }

function append(conversation: Conversation, at: string, line: Line): Conversation {
  const message: Message = { id: conversation.nextId, at, ...line }
  return {
    ...conversation,
    updatedAt: at,
    nextId: conversation.nextId + 1,
    messages: [...conversation.messages, message].slice(-MOST_MESSAGES),
  }
}
