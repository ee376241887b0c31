import type { Conversation, Input } from '@/lib/chat/conversation'
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

/** What the worker says: it is ready, it has answered, or it cannot. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; answer: EngineAnswer }
  /** Without an id it can answer nothing at all. */
  | { kind: 'failed'; id?: number }
