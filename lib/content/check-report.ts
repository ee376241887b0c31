import type { Article } from '@/lib/articles/article'
import type { Problem } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'
import type { Published } from '@/lib/flows/published'
import type { Levels } from './checks-schema'
import type { Content } from './content'
import type { ParsedFile } from './parse-files'

/** What is known of content once it is read and checked. */
export type CheckReport = {
  /** Articles and flows in all. */
  total: number
  /** What stops content from being published, of every file. */
  problems: Problem[]
  /** What could be better. */
  warnings: Problem[]
  /** Ids of flows that the record of published ids lacks. Readers see no fault, so content is whole with them. */
  unrecorded: Problem[]
  /** How much rules matter, for checks that come after this one. */
  levels: Levels
  /** What the record holds; undefined when it does not parse. */
  published?: Published
  /** The articles and flows that parse, whatever else is wrong. */
  articles: ParsedFile<Article>[]
  flows: ParsedFile<Flow>[]
  fragments: Fragments
  /** Words that mean the same to readers, in groups; none when their file does not parse. */
  synonyms: string[][]
  /** Present when there are no problems. */
  content?: Content
}
