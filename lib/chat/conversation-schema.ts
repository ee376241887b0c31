import * as z from 'zod/mini'
import { CAUSES } from '@/lib/files/component-specs'
import type { Block } from './block'
import { CONVERSATION_VERSION, type Conversation, TRIED } from './conversation'

// Compiled checks need eval, which the site's policy forbids.
z.config({ jitless: true })

/* What a browser may have kept: anything, since people, extensions and older versions write there too. */

const text = z.string().check(z.maxLength(20_000))
/** An address that a link may have; `javascript:` is none. */
const href = z.string().check(z.regex(/^(?:\/(?!\/)|https:\/\/|mailto:)/), z.maxLength(4_000))
const answers = z.record(z.string(), z.string())
const cause = z.enum(CAUSES)
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(400))
const optional = z.optional

const inline = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'strong', 'emphasis', 'code']), text }),
  z.object({ kind: z.literal('link'), text, href }),
])

const block: z.ZodMiniType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), words: list(inline) }),
    z.object({ kind: z.literal('list'), isOrdered: z.boolean(), items: list(list(block)) }),
    z.object({ kind: z.literal('code'), text }),
  ]),
)

const article = z.object({
  id: text,
  title: text,
  excerpt: text,
  path: href,
  answer: optional(list(block)),
  section: optional(z.object({ title: text, path: href })),
})

const step = z.object({
  flow: text,
  id: text,
  kind: z.enum(['question', 'remedy', 'solved', 'handoff']),
  title: text,
  body: list(block),
  howTo: list(block),
  isHowToOpen: z.boolean(),
  cause: optional(cause),
  pointsTo: optional(text),
  check: optional(z.object({ probe: text, ok: text, fail: text })),
  path: href,
  answers,
  trail: list(z.object({ step: text, asked: text, choice: text, said: text })),
  connector: optional(text),
})

const reply = z.object({
  kind: z.enum(['talk', 'article', 'step', 'options', 'ask', 'unsure', 'handoff', 'solved']),
  text,
  choices: list(z.object({ id: text, label: text, hint: optional(text) })),
  took: optional(
    z.object({
      step: text,
      asked: text,
      choice: text,
      label: text,
      isHedged: z.boolean(),
      change: text,
    }),
  ),
  understood: list(
    z.object({
      what: z.enum(['connector', 'error', 'reference', 'tried']),
      text,
    }),
  ),
  article: optional(article),
  also: list(article),
  step: optional(step),
  contact: optional(z.object({ label: text, url: href })),
  causes: list(z.object({ cause, weight: z.number(), because: text })),
  asserts: z.boolean(),
})

const message = z.discriminatedUnion('from', [
  z.object({ id: z.int(), from: z.literal('person'), at: text, text, choice: optional(text) }),
  z.object({ id: z.int(), from: z.literal('unstuck'), at: text, reply }),
])

const finding = z.object({
  probe: text,
  status: z.enum(['ok', 'fail', 'unknown', 'unavailable']),
  cause: optional(cause),
  summary: text,
  source: text,
  measuredAt: text,
})

const mind = z.object({
  known: z.object({
    connector: optional(text),
    error: optional(text),
    references: list(text),
    tried: list(z.enum(TRIED)),
    findings: list(finding),
  }),
  evidence: list(
    z.object({
      because: text,
      weights: z.partialRecord(cause, z.number()),
      from: z.enum(['words', 'error', 'answer', 'check']),
      of: optional(text),
    }),
  ),
  flow: optional(z.object({ id: text, answers, filled: list(text), hedged: optional(list(text)) })),
  misses: z.int(),
})

/** A conversation as this version keeps it. */
export const conversationSchema: z.ZodMiniType<Conversation> = z.object({
  version: z.literal(CONVERSATION_VERSION),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  nextId: z.int(),
  messages: list(message),
  mind,
})
