import { z } from 'zod'

const ID_PART = '[a-z0-9]+(?:-[a-z0-9]+)*'
const article = z
  .string()
  .regex(
    new RegExp(`^${ID_PART}/${ID_PART}$`),
    'expected an article as topic/slug, as in signing-in/sign-in-expired',
  )

/** content/redirects.yaml: where articles are now that had another address; links to the old one lead there. */
export const redirectsSchema = z.strictObject({
  articles: z
    .record(article, article)
    .default({})
    .describe('The old name of each article as topic/slug, with its name of today: old: new.'),
})

/** The name of today of every article that had another, as topic/slug. */
export type Redirects = z.output<typeof redirectsSchema>['articles']
