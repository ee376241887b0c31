import type { Loss, SourcePlace } from './loss'

/** An article as it comes from elsewhere, whatever it comes from. */
export type ForeignArticle = {
  /** What the source calls it, however its title and our address change: `zendesk:help.example.com/360001`. */
  key: string
  /** Where it stands in what was exported. */
  place: SourcePlace
  /** Empty where the source has none: then the body's first heading is it. */
  title: string
  /** What its address is made of; the title, where the source has no better one. */
  name?: string
  /** One or two sentences that already answer, where the source has them. */
  description?: string
  /** What readers ask, beyond the title. */
  questions: string[]
  keywords: string[]
  /** The shelf that it stands on there. */
  shelf: Shelf
  /** Its words; `place` is where they begin. */
  body: { format: 'html' | 'markdown' | 'mdx'; text: string; place: SourcePlace }
  /** Its public address, if it has one. */
  url?: string
  /** The day on which it was last changed there; unknown for some. */
  updated?: string
  /** The key of the article that an address in its words names, or undefined. */
  keyOf: (address: string) => string | undefined
  /** What could not be taken over, found while it was read. */
  losses: Loss[]
}

/** A group of articles there, a topic here. */
export type Shelf = { title: string; description?: string }

/** Where articles go that stand on no shelf there. */
export const NO_SHELF: Shelf = {
  title: 'Imported',
  description: 'Articles that stood on no shelf where they came from.',
}

/** What reading an export gave: articles, and the faults of what cannot be read, each at its place. */
export type Foreign = { articles: ForeignArticle[]; faults: Loss[] }
