import { z } from 'zod'
import { TRIED } from '@/lib/chat/conversation'
import { CAUSES } from '@/lib/files/component-specs'
import { ID } from '@/lib/files/custom-id'

const words = z.string().trim().min(1, 'is empty; expected words')
/** Expressions parted by commas, since hundreds of lines would hide which there are. */
const list = words.transform((text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
)
const id = z.string().regex(ID, 'expected lower case letters, digits and hyphens')
const weight = z.number().min(-5, 'expected -5 or more').max(5, 'expected 5 or less')
const status = z.int().min(400, 'expected an HTTP status from 400').max(599, 'expected up to 599')

/** What can be said to the conversation itself. */
export const TALK = [
  'greeting',
  'thanks',
  'goodbye',
  'insult',
  'person',
  'restart',
  'back',
  'help',
  'how-to',
  'works',
  'solved',
  'fails',
  'unsure',
  'yes',
  'no',
  'hedge',
  'none-of-these',
] as const

export type Talk = (typeof TALK)[number]

/** content/clues.yaml: what people say when something fails, and what it speaks for. */
export const cluesSchema = z.strictObject({
  /** How likely each cause is before anything was said, as a weight; 0 when left out. */
  before: z.partialRecord(z.enum(CAUSES), weight).default({}),
  /** Words and expressions that mean the same here, by the name that phrases put in <…>. */
  words: z.record(id, list),
  /** Expressions with a "no" or "not" that denies nothing: "no problem", "not only". */
  idioms: list.default([]),
  clues: z.array(
    z.strictObject({
      /** Names it in tests and faults. */
      id,
      /** Said to the reader: what was noticed, and what it means. */
      because: words,
      /** Any one of these; see content/conversations/README.md for how they are written. */
      says: z.array(words).default([]),
      /** HTTP statuses that say the same. */
      statuses: z.array(status).default([]),
      /** How far it speaks for each cause; below 0, against. */
      causes: z.partialRecord(z.enum(CAUSES), weight).default({}),
      /** Answers to the guide that it gives away. */
      answers: z.record(id, id).default({}),
      /** A remedy that was tried already. */
      tried: z.enum(TRIED).optional(),
      /** As a button, when several readings are near: "Signing in starts over and over". */
      label: words.optional(),
    }),
  ),
  /** What people say to the conversation itself, by what it does. */
  talk: z.partialRecord(z.enum(TALK), list).default({}),
  /** Other names of connectors, by the connector. */
  connectors: z.record(id, list).default({}),
})

export type Clues = z.output<typeof cluesSchema>
export type Clue = Clues['clues'][number]
