import type { SearchDocument } from '@/lib/search/index/search-document'

/** Under which heading a result is shown. */
export type Group = 'answers' | 'steps' | 'errors'

/** How one searchable thing is shown. */
export type Entry = {
  /** Unique among all entries; that of its document. */
  id: string
  group: Exclude<Group, 'errors'>
  title: string
  /** One or two sentences that already answer. */
  excerpt: string
  path: string
  /** Where it belongs, for the line under the excerpt. */
  label: string
  /** Its parts, so that a result can lead to the one that answers. */
  sections: { title: string; path: string }[]
}

/** One searchable thing: how it is shown, and the words by which it is found. */
export type Searchable = { entry: Entry; document: SearchDocument }
