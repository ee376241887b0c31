import type { Article } from '@/lib/articles/article'
import type { FlowRedirects, Redirects } from '@/lib/articles/redirects-schema'
import type { Topic } from '@/lib/articles/topics-schema'
import type { Clues } from '@/lib/chat/clues/clues-schema'
import type { Conversations } from '@/lib/chat/conversations-schema'
import type { Incident } from '@/lib/checks/incidents-schema'
import type { Verdicts } from '@/lib/checks/verdicts-schema'
import type { Located } from '@/lib/files/parse-yaml'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'
import type { Published } from '@/lib/flows/published'
import type { SearchTests } from '@/lib/search/search-tests-schema'
import type { BrokenFile } from './broken-file'
import type { Site } from './site-schema'

/** What parsed, with the files that did not: links to those are not broken links. */
export type ParsedContent = {
  articles: Article[]
  flows: Flow[]
  fragments: Fragments
  published: Published
  broken: BrokenFile[]
  /** The addresses of the files under public/, which pictures name. */
  publicFiles: string[]
  /** The sizes in bytes of those that are pictures. */
  pictureSizes?: ReadonlyMap<string, number>
  site?: Located<Site>
  topics?: Located<{ topics: Topic[] }>
  redirects?: Located<{ articles: Redirects; flows: FlowRedirects }>
  searchTests?: Located<SearchTests>
  clues?: Located<Clues>
  conversations?: (Located<Conversations> & { file: string })[]
  /** The names of the files of content/connectors, whether they parse or not. */
  connectorIds: string[]
  incidents?: Located<{ incidents: Incident[] }>
  verdicts?: Located<Verdicts>
}
