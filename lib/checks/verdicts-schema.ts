import { z } from 'zod'
import { CAUSES } from '@/lib/files/component-specs'
import { ID } from '@/lib/files/custom-id'
import { PROBES } from './probes'

const words = z.string().trim().min(1, 'is empty; expected words')
const id = z.string().regex(ID, 'expected lower case letters, digits and hyphens')
const probe = z
  .string()
  .refine(
    (name) => Object.hasOwn(PROBES, name),
    `expected one of ${Object.keys(PROBES).join(', ')}`,
  )

/** content/verdicts.yaml: what the checks say in the end, and where they lead. */
export const verdictsSchema = z.strictObject({
  flow: id.describe('The flow that the answers belong to.'),
  certainty: z
    .strictObject({ clear: words, likely: words, possible: words })
    .describe(
      'How a verdict begins, by how sure we are; {cause} stands for the name of the cause.',
    ),
  nothing: words.describe(
    'Said when nothing speaks for any cause: neither the service nor the way to it could be measured.',
  ),
  causes: z
    .array(
      z.strictObject({
        cause: z.enum(CAUSES),
        /** The cause within a sentence: "the service is down". */
        name: words,
        /** What it rests on and what it leaves open, in a sentence or two. */
        detail: words,
        /** Findings that this entry needs, by probe; none when left out. */
        when: z.record(probe, z.enum(['ok', 'fail'])).default({}),
        /** Answers that the findings fill in; the reader can change each. */
        answers: z.record(id, id).default({}),
        /** The step that these answers lead to; a test holds it. */
        reaches: id,
        /** The words of the link to that step. */
        next: words,
      }),
    )
    .describe('One entry or more per cause; the first whose findings were made is taken.'),
})

export type Verdicts = z.output<typeof verdictsSchema>
