import type { Place, Problem } from '@/lib/files/problem'
import type { Reading } from './measure-reading'
import type { RankedPhrasing } from './rank-phrasings'

/** A problem with how much it matters here. */
export type NotedProblem = Problem & { level: 'error' | 'warning' }

/** What an author wants to know of a page that comes from a content file. */
export type PageNotes = {
  file: string
  /** Where in the file the page begins. */
  place: Place
  isDraft: boolean
  /** Whether the page is as it last was, since the file has problems. */
  isHeldBack: boolean
  /** Those of this file, as content:check tells them. */
  problems: NotedProblem[]
  /** How the page is asked for, and where it then stands; empty for pages that search does not know. */
  phrasings: RankedPhrasing[]
  /** Absent when the file does not parse, and for files of data. */
  reading?: Reading
}
