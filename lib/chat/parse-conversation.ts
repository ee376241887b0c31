import type { Chat } from './chat'
import { CONVERSATION_VERSION, type Conversation } from './conversation'
import { conversationSchema } from './conversation-schema'

/** What was kept in a browser, or why it cannot be gone on with. It never throws. */
export type KeptConversation =
  | { kind: 'none' }
  | { kind: 'whole'; conversation: Conversation }
  /** Older than `DAYS_KEPT`: to be deleted without a word. */
  | { kind: 'expired' }
  /** Of another version or damaged: a note, a fresh start, and `words` to copy. */
  | { kind: 'unreadable'; because: 'version' | 'damaged'; words: string }

export const DAYS_KEPT = 30
const DAY = 24 * 60 * 60 * 1000
const MOST_WORDS = 20_000

/**
 * Read a kept conversation.
 * @param text what the store held; null when nothing
 * @param now ISO 8601
 */
export function parseConversation(
  text: string | null | undefined,
  now: string,
  chat?: Pick<Chat, 'flows' | 'connectors'>,
): KeptConversation {
  if (text === null || text === undefined || text.trim() === '') return { kind: 'none' }
  const value = parseJson(text)
  const parsed = conversationSchema.safeParse(value)
  if (!parsed.success) {
    const isOther = readVersion(value) !== undefined && readVersion(value) !== CONVERSATION_VERSION
    const words = collectWords(value).join('\n\n') || text
    return {
      kind: 'unreadable',
      because: isOther ? 'version' : 'damaged',
      words: words.slice(0, MOST_WORDS),
    }
  }
  const age = Date.parse(now) - Date.parse(parsed.data.updatedAt)
  if (age > DAYS_KEPT * DAY) return { kind: 'expired' }
  return { kind: 'whole', conversation: chat ? fit(parsed.data, chat) : parsed.data }
}

/** A conversation that outlived a flow or a connector goes on without it. */
function fit(conversation: Conversation, chat: Pick<Chat, 'flows' | 'connectors'>): Conversation {
  const { flow, known, ...mind } = conversation.mind
  const { connector, ...others } = known
  const isKnown = chat.connectors.some(({ id }) => id === connector)
  return {
    ...conversation,
    mind: {
      ...mind,
      known: { ...others, ...(isKnown && { connector }) },
      ...(flow && chat.flows.some(({ id }) => id === flow.id) && { flow }),
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readVersion(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value
    ? value.version
    : undefined
}

/** Whatever reads like a line of talk, wherever another version kept it. */
function collectWords(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 6) return []
  const own =
    'text' in value && typeof value.text === 'string' && value.text.trim() !== ''
      ? [value.text.trim()]
      : []
  return [...own, ...Object.values(value).flatMap((one) => collectWords(one, depth + 1))].slice(
    0,
    400,
  )
}
