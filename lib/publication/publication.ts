import type { Article } from '@/lib/articles/article'
import type { Topic } from '@/lib/articles/topics-schema'
import type { Site } from '@/lib/content/site-schema'
import type { Flow } from '@/lib/flows/flow'

/** All that readers can open, in the order in which they meet it. */
export type Publication = {
  site: Site
  /** The topics that have articles, with these. */
  shelves: (Pick<Topic, 'id' | 'title' | 'description'> & { articles: Article[] })[]
  flows: Flow[]
  /** Whether there are words for what live checks find; without them there is no page for these. */
  hasChecks: boolean
}

/** The language that everything is written in, as BCP 47 names it. */
export const LANGUAGE = 'en-GB'
