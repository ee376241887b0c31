import { z } from 'zod'

const ID_PART = '[a-z0-9]+(?:-[a-z0-9]+)*'
const article = z
  .string()
  .regex(
    new RegExp(`^${ID_PART}/${ID_PART}$`),
    'expected an article as topic/slug, as in signing-in/sign-in-expired',
  )

const flow = z.string().regex(new RegExp(`^${ID_PART}$`), 'expected the name of a flow')

/** content/redirects.yaml: where articles and flows are now that had another address; links to the old one lead there. */
export const redirectsSchema = z.strictObject({
  articles: z
    .record(article, article)
    .default({})
    .describe('The old name of each article as topic/slug, with its name of today: old: new.'),
  flows: z
    .record(flow, flow)
    .default({})
    .describe(
      'The old name of each flow, with its name of today: old: new. Its steps have renamed: for theirs.',
    ),
})

/** The name of today of every article that had another, as topic/slug. */
export type Redirects = z.output<typeof redirectsSchema>['articles']

/** The name of today of every flow that had another. */
export type FlowRedirects = z.output<typeof redirectsSchema>['flows']
