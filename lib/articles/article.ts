import type { Place } from '@/lib/files/problem'
import type { Reference } from '@/lib/files/read-references'
import type { ArticleFrontMatter } from './article-schema'
import type { LinkedWords } from './linked-words'

/** A heading, as the contents list and search entries need it. */
export type Heading = { id: string; text: string; depth: number }

/** The words under one heading; the first section of an article has none. */
export type Section = { heading?: Heading; text: string }

/** A list of steps, and the heading that it stands under. */
export type StepList = { heading?: Heading; items: LinkedWords[] }

/** One MDX file that answers one question. */
export type Article = ArticleFrontMatter & {
  topic: string
  slug: string
  /** The file that it was read from, for edit links and problems. */
  file: string
  headings: Heading[]
  sections: Section[]
  /** The words before the first heading. */
  lead: LinkedWords
  /** What the author marked as steps, list by list. */
  steps: StepList[]
  references: Reference[]
  /** Where the keys stand that a check over all articles may have to point at. */
  places: { title: Place; questions: Place[]; sources: Place[]; reviewed: Place }
}

/** `topic/slug`: the name of an article everywhere but in addresses. */
export function articleId({ topic, slug }: { topic: string; slug: string }): string {
  return `${topic}/${slug}`
}

/** The address of an article. */
export function articlePath({ topic, slug }: { topic: string; slug: string }): string {
  return `/articles/${topic}/${slug}`
}
