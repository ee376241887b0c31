import { z } from 'zod'
import { typographic } from '@/lib/files/typographic'

const words = z.string().trim().min(1, 'is empty; expected words')

/** Words that are printed, as opposed to matched. */
const prose = (most: number) =>
  words.max(most, `is too long; expected at most ${most} characters`).transform(typographic)

/** YAML reads 403 and true as a number and a truth; as the id of a choice they are words. */
export const choiceId = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string(),
)

const answers = z.record(z.string(), choiceId)

const retired = z.preprocess(
  (value) => (typeof value === 'string' ? { note: value } : value),
  z.strictObject({
    note: words.transform(typographic).describe('What the page of the retired step says.'),
    instead: z.string().optional().describe('The id of the step to take instead.'),
  }),
)

/** The front matter of a flow: this is the author's manual for it. */
export const flowSchema = z.strictObject({
  title: prose(80).describe(
    `The symptom, in readers' words: "My connector will not connect". At most 80 characters.`,
  ),
  description: prose(200).describe(
    'What the flow finds out, in a sentence; shown in results. At most 200 characters.',
  ),
  start: z.string().describe('The id of the first step.'),
  reviewed: z.iso
    .date('expected a day as 2026-11-20')
    .describe('The day on which someone last walked the flow and held it against its sources.'),
  scenarios: z
    .array(
      z.strictObject({
        /** What happens in the story: "A revoked token looks like an outage". */
        name: words,
        /** Step ids, each with the id of the choice made there. */
        answers,
        /** The id of the step at which these answers stop. */
        reaches: z.string(),
      }),
    )
    .default([])
    .describe(
      'Stories that the flow must keep telling; the tests replay each. Every outcome needs one.',
    ),
  renamed: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Steps that have another id now, as old: new, and choices, as step.old: step.new. Links to the old id lead to the new one.',
    ),
  retired: z
    .record(z.string(), retired)
    .default({})
    .describe(
      'Steps that are gone, as id: a note for the reader; or id: { note, instead: id of another step }. Choices that are gone, as step.choice: a note for the reader.',
    ),
  errors: z
    .record(words, answers)
    .default({})
    .describe('Error texts as the product prints them, each with the answers that it gives away.'),
  draft: z
    .boolean()
    .default(false)
    .describe('A draft is shown while writing and is not published.'),
  keywords: z
    .array(words)
    .default([])
    .describe('Words that readers type and the flow does not use.'),
})

export type FlowFrontMatter = z.output<typeof flowSchema>
