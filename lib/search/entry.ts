/** Under which heading a result is shown. */
export type Group = 'answers' | 'steps' | 'errors'

/** One searchable thing. */
export type Entry = {
  /** Unique among all entries. */
  id: string
  group: Group
  title: string
  /** One or two sentences that already answer. */
  excerpt: string
  path: string
  /** Where it belongs, for the line under the excerpt. */
  label: string
  /** Ways in which readers ask for it. */
  questions: string[]
  /** The rest of its words. */
  body: string
}
