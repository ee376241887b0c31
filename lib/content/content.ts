import type { Article } from '@/lib/articles/article'
import type { FlowRedirects, Redirects } from '@/lib/articles/redirects-schema'
import type { Topic } from '@/lib/articles/topics-schema'
import type { Clues } from '@/lib/chat/clues/clues-schema'
import type { Connector } from '@/lib/checks/connector-schema'
import type { Incident } from '@/lib/checks/incidents-schema'
import type { Verdicts } from '@/lib/checks/verdicts-schema'
import type { Flow } from '@/lib/flows/flow'
import type { Dimensions } from '@/lib/pictures/measure-picture'
import type { Site } from './site-schema'

/** Everything in content/, parsed: values that cannot be wrong by themselves. */
export type Content = {
  site: Site
  topics: Topic[]
  articles: Article[]
  flows: Flow[]
  /** The services that a probe may talk to, by the names of their files. */
  connectors: Connector[]
  /** The articles that had another name, by that name. */
  redirects: Redirects
  flowRedirects: FlowRedirects
  /** What is known to be wrong, and what was; each says until when. */
  incidents: Incident[]
  /** What live checks say in the end; without it there is no page for them. */
  verdicts?: Verdicts
  /** Words that mean the same to readers, in groups. */
  synonyms: string[][]
  /** What people say when something fails, and what it speaks for. */
  clues: Clues
}

/** Content with the code of every article and flow. */
export type CompiledContent = Content & {
  /** The key of a file's compiled code, by the file's path. */
  code: Record<string, string>
}

/** Content with all that was made of it, as pages read it from the cache. */
export type PublishedContent = CompiledContent & {
  /** The sizes of pictures by their addresses: pages leave room for them before they are there. */
  dimensions: Record<string, Dimensions>
  /** The files with the maps of flows, by flow. */
  maps: Record<string, string>
  /** The files with the Markdown of articles, by the article's file. */
  markdown: Record<string, string>
}
