import type { Conversation, Input } from '@/lib/chat/conversation'
import type { Message } from '@/lib/chat/message'
import type { Packet } from '@/lib/flows/handoff/handoff'

/** What a page asks of the engine, in its worker or on the server. */
export type EngineRequest =
  /** A conversation with its first words. */
  | { kind: 'open'; at: string }
  /** One turn; without a conversation it is the first. */
  | { kind: 'turn'; conversation?: Conversation; input: Input }
  /** The packet with which a conversation goes to a person. */
  | { kind: 'packet'; conversation: Conversation; origin: string; at: string }

/** What the engine answers. */
export type EngineAnswer =
  | { kind: 'conversation'; conversation: Conversation }
  | { kind: 'packet'; packet?: Packet }

/**
 * What goes to the worker. A conversation that is the one of its last answer stays here, and that answer's id
 * goes instead: copying the longest to and fro takes longer than a reply.
 */
export type WorkerRequest = { id: number; request: EngineRequest; after?: number }

/** What the worker says: it is ready, it has answered, or it cannot. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; answer: EngineAnswer }
  /** What of a conversation is new since the one that the request was made after. */
  | { kind: 'more'; id: number; rest: Omit<Conversation, 'messages'>; added: Message[] }
  /** The worker has answered something else since, and needs the whole request. */
  | { kind: 'again'; id: number }
  /** Without an id it can answer nothing at all. */
  | { kind: 'failed'; id?: number }
