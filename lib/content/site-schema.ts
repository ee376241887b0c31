import { z } from 'zod'
import { typographic } from '@/lib/files/typographic'
import { siteUrlSchema } from './site-url'

const words = z.string().trim().min(1, 'is empty; expected words').transform(typographic)
const error = 'expected an address, as https://…'
const link = z.strictObject({
  label: words,
  url: z.url({ protocol: /^(https?|mailto)$/, error }),
})

/** content/site.yaml: what the help centre calls itself, and the doors on its front page. */
export const siteSchema = z.strictObject({
  name: words.describe("The help centre's name."),
  tagline: words.describe('What it helps with, in a few words, for page titles and the footer.'),
  description: words.describe('One or two sentences for search engines.'),
  url: siteUrlSchema.describe(
    'Where this help centre is reached: feeds, the sitemap and link previews name it.',
  ),
  notice: words.describe('Who runs this and who does not; in the footer of every page.'),
  contact: link.describe('Where a reader who is still stuck finds a person.'),
  links: z.array(link).default([]).describe('Further links in the footer.'),
  editUrl: z
    .url({ protocol: /^https?$/, error })
    .optional()
    .describe("Where a file can be edited; the file's path is appended."),
  guide: z
    .string()
    .optional()
    .describe(
      'The id of the flow that a reader is led to when nothing else fits; without it, to the list of flows.',
    ),
  symptoms: z
    .array(
      z.strictObject({
        label: words,
        flow: z.string(),
        answers: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([])
    .describe(
      'What readers see when something fails; each leads into a flow with answers filled in.',
    ),
  causes: z
    .array(z.strictObject({ label: words, article: z.string() }))
    .default([])
    .describe('The usual causes, each with the article that explains it, as topic/slug.'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether browsers keep the guides, the search and the articles read, for when there is no network.',
    ),
  examples: z
    .array(words)
    .default([])
    .describe('Queries offered beside the search field, to show what it understands.'),
})

export type Site = z.output<typeof siteSchema>
