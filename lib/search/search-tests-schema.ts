import { z } from 'zod'

const words = z.string().trim().min(1, 'is empty; expected words')

/** content/search-tests.yaml: what readers type, and what they must find. */
export const searchTestsSchema = z.strictObject({
  tests: z
    .array(
      z.strictObject({
        /** The words as a reader types them, not those of the article. */
        query: words,
        /** An article as topic/slug, or a remedy as flow/step. */
        finds: words,
        /** Among how many first results of its kind (answers, or steps to try) it must be. */
        first: z.int().min(1, 'expected 1 or more').max(10, 'expected 10 or less'),
        /** The last word is not finished, as while typing. */
        typing: z.boolean().default(false),
      }),
    )
    .describe('Queries that an article or a step of a flow answers.'),
  none: z
    .array(words)
    .default([])
    .describe('Queries that nothing here answers: the search must know that it does not know.'),
})

export type SearchTests = z.output<typeof searchTestsSchema>
