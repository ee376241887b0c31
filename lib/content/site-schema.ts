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
  /** The help centre's name. */
  name: words,
  /** What it helps with, in a few words, for page titles and the footer. */
  tagline: words,
  /** One or two sentences for search engines. */
  description: words,
  /** Where this help centre is reached: feeds, the sitemap and link previews name it. */
  url: siteUrlSchema,
  /** Who runs this and who does not; in the footer of every page. */
  notice: words,
  /** Where a reader who is still stuck finds a person. */
  contact: link,
  /** Further links in the footer. */
  links: z.array(link).default([]),
  /** Where a file can be edited; the file's path is appended. */
  editUrl: z.url({ protocol: /^https?$/, error }).optional(),
  /** The id of the flow that a reader is led to when nothing else fits; without it, to the list of flows. */
  guide: z.string().optional(),
  /** What readers see when something fails; each leads into a flow with answers filled in. */
  symptoms: z
    .array(
      z.strictObject({
        label: words,
        flow: z.string(),
        answers: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
  /** The usual causes, each with the article that explains it, as topic/slug. */
  causes: z.array(z.strictObject({ label: words, article: z.string() })).default([]),
  /** Whether browsers keep the guides, the search and the articles read, for when there is no network. */
  offline: z.boolean().default(true),
  /** Queries offered beside the search field, to show what it understands. */
  examples: z.array(words).default([]),
})

export type Site = z.output<typeof siteSchema>
