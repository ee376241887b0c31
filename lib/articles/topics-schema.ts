import { z } from 'zod'
import { ID, ID_EXPECTED } from '@/lib/files/custom-id'
import { typographic } from '@/lib/files/typographic'
import { reviewEvery } from './review-every'

const words = z.string().trim().min(1, 'is empty; expected words').transform(typographic)

/** content/topics.yaml: the shelves of articles, in the order in which readers meet them. */
export const topicsSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(ID, `is no id; expected ${ID_EXPECTED}`)
          .describe('The folder under content/articles/ and the part of the address.'),
        title: words.describe('The name on the shelf.'),
        description: words.describe('One sentence on what a reader finds here.'),
        owner: words.optional().describe('Who keeps these articles true: a person or a team.'),
        reviewEvery: reviewEvery
          .optional()
          .describe(
            'How often each is held against its sources, as `6 months`; 6 months unless told.',
          ),
        articles: z
          .array(z.string())
          .default([])
          .describe(
            "Slugs of this topic's articles that come first, in this order; the rest follow by title.",
          ),
      }),
    )
    .min(1, 'is empty; expected at least one topic'),
})

export type Topic = z.output<typeof topicsSchema>['topics'][number]
