import { z } from 'zod'
import { CAUSES } from '@/lib/files/component-specs'

const words = z.string().trim().min(1, 'is empty; expected words')
const list = z.array(words).min(1, 'is empty; expected one or more')

/** What a person does in a turn, and what must come of it; all that is left out may be anything. */
const turnSchema = z
  .strictObject({
    /** What is written. */
    says: z.string().optional(),
    /** The id of a button that is pressed. */
    chooses: words.optional(),
    /** What kind of reply comes, or any one of several. */
    kind: z
      .enum(['talk', 'article', 'step', 'options', 'ask', 'unsure', 'handoff', 'solved'])
      .optional(),
    /** The step at which the flow stands then. */
    step: words.optional(),
    /** What is answered so far, at least. */
    answers: z.record(z.string(), z.string()).optional(),
    /** The likeliest cause. */
    first: z.enum(CAUSES).optional(),
    /** A cause that must be among the two likeliest. */
    among: z.enum(CAUSES).optional(),
    /** Whether the first cause is stated. */
    asserts: z.boolean().optional(),
    /** The article shown, as topic/slug. */
    article: words.optional(),
    /** The choice that words were taken as. */
    took: words.optional(),
    /** Whether they were taken with doubt. */
    hedged: z.boolean().optional(),
    /** The connector that is known. */
    connector: words.optional(),
    /** Ids of buttons that must be there. */
    offers: list.optional(),
    /** Words that the reply must hold. */
    text: words.optional(),
    /** Words that must not be anywhere in the conversation from now on. */
    hides: words.optional(),
  })
  .refine(({ says, chooses }) => (says === undefined) !== (chooses === undefined), {
    error: 'expected one of says and chooses',
  })

/** content/conversations/*.yaml: whole dialogues, and what must come out of them. */
export const conversationsSchema = z.strictObject({
  conversations: z
    .array(
      z.strictObject({
        /** What it shows, as a sentence. */
        name: words,
        turns: z.array(turnSchema).min(1, 'is empty; expected one turn or more'),
      }),
    )
    .min(1, 'is empty; expected one conversation or more'),
})

export type Conversations = z.output<typeof conversationsSchema>
export type ExpectedTurn = Conversations['conversations'][number]['turns'][number]
