import { assess } from './assess'
import type { Chat } from './chat'
import type { Mind } from './conversation'
import type { Reply, ReplyChoice, Understood } from './message'
import { WORDING } from './wording'

/** What a turn begins with. */
export type Turn = {
  chat: Chat
  mind: Mind
  /** Said before everything else: what was hidden, cut or in another language. */
  notes: string[]
  understood: Understood[]
}

/** What a turn ends with. */
export type Replied = { reply: Reply; mind: Mind }

type Said = Partial<Reply> & Pick<Reply, 'kind' | 'text'>

/** Say something: the causes as they stand and the notes of the turn come with it. */
export function say({ chat, mind, notes, understood }: Turn, said: Said): Replied {
  const { causes, asserts } = assess(chat, mind)
  const reply: Reply = {
    choices: [],
    also: [],
    understood,
    causes,
    asserts,
    ...said,
    text: [...notes, said.text].filter((part) => part !== '').join('\n\n'),
  }
  return { reply, mind }
}

/** Buttons that are no flow's: their ids begin with @. */
export const COMMANDS = {
  person: { id: '@person', label: 'Talk to a person' },
  restart: { id: '@restart', label: 'Start again' },
  back: { id: '@back', label: 'Go back' },
  guide: { id: '@guide', label: 'Find the cause step by step' },
  none: { id: '@none', label: 'None of these' },
  resume: { id: '@resume', label: 'Go on where we were' },
} as const satisfies Record<string, ReplyChoice>

/** Nothing was understood: say so and, the second time, offer a person. */
export function sayUnsure(turn: Turn, said: Partial<Reply> = {}): Replied {
  const misses = turn.mind.misses + 1
  const next = { ...turn, mind: { ...turn.mind, misses } }
  if (misses < 2)
    return say(next, { kind: 'unsure', text: WORDING.unsure, asserts: false, ...said })
  return say(next, {
    ...said,
    kind: 'handoff',
    text: WORDING.unsureTwice,
    asserts: false,
    contact: turn.chat.contact,
  })
}
