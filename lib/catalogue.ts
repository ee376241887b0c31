import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import stamp from '@/.cache/content/stamp.json'
import { type Article, articleId } from '@/lib/articles/article'
import { formatArticleMarkdown } from '@/lib/articles/format-article-markdown'
import type { Topic } from '@/lib/articles/topics-schema'
import { type Chat, type ChatBundle, openChat } from '@/lib/chat/chat'
import type { Connector } from '@/lib/checks/connector-schema'
import {
  CACHE_FOLDER,
  CATALOGUE_FILE,
  CHAT_FILE,
  PICTURE_INDEX_FILE,
  PICTURES_FOLDER,
  SAMPLES_FILE,
  SEARCH_FILE,
  STAMP_FILE,
} from '@/lib/content/cache-files'
import type { CachedCode } from '@/lib/content/compile-file'
import type { CompiledContent } from '@/lib/content/content'
import { listSymptoms } from '@/lib/content/list-symptoms'
import type { Stamp } from '@/lib/content/stamp'
import { formatProblem } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { formatFlowMarkdown } from '@/lib/flows/formats/format-flow-markdown'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import type { PageNotes } from '@/lib/preview/page-notes'
import type { Samples } from '@/lib/preview/samples/compiled-samples'
import type { Publication } from '@/lib/publication/publication'
import { openBundle } from '@/lib/search/bundle'
import { findResults, type Results } from '@/lib/search/find-results'

/** A topic with its articles in the order of its shelf. */
export type Shelf = Omit<Topic, 'articles'> & { articles: Article[] }

/** The names of pictures by the addresses of their pages. */
type Pictures = Record<string, string>

const codes = new Map<string, string>()
/** The content that all of these are of. */
let shown: string | undefined
let loaded: CompiledContent | undefined
let pictures: Pictures | undefined
let bundleSize: number | undefined
let chat: Chat | undefined
let searched: ReturnType<typeof openBundle> | undefined

/**
 * All content, as compiled before the build; the pages' only door to it. Server only.
 * The stamp is imported so that in development a change of content reloads this module; there, files with
 * problems are as they last were.
 * @throws with all problems in its message, when a site is built of content that has any
 */
export function getContent(): CompiledContent {
  const { problems } = getStamp()
  if (problems.length > 0 && process.env.NODE_ENV === 'production') {
    const lines = problems.map(formatProblem).join('\n')
    throw new Error(
      `content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n\n${lines}`,
    )
  }
  forgetOld()
  loaded ??= readCatalogue()
  return loaded
}

/** Which content pages show, and what keeps the files as they are from being shown. */
export function getStamp(): Stamp {
  // Written by this project's own compile step, which is the only writer of this file.
  if (process.env.NODE_ENV === 'production') return stamp as Stamp
  // Imported, it reloads pages that are open; one that is made for the first time may find it as it was before.
  return JSON.parse(readFileSync(inCache(STAMP_FILE), 'utf8')) as Stamp
}

/** Forget what was read of content that is shown no more, as happens in development. */
function forgetOld(): void {
  const { content } = getStamp()
  if (content === shown) return
  shown = content
  loaded = pictures = bundleSize = chat = searched = undefined
}

/** The article at an address, or undefined. */
export function getArticle(topic: string, slug: string): Article | undefined {
  return getContent().articles.find((one) => one.topic === topic && one.slug === slug)
}

/** Articles by `topic/slug`, in the order asked for; names of drafts are passed over. */
export function getArticles(ids: readonly string[]): Article[] {
  const byId = new Map(getContent().articles.map((article) => [articleId(article), article]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The topics that have articles, in the order of topics.yaml. */
export function getShelves(): Shelf[] {
  const { topics, articles } = getContent()
  return topics
    .map((topic) => {
      const rank = (slug: string) => topic.articles.indexOf(slug) + 1 || Infinity
      const own = articles
        .filter((article) => article.topic === topic.id)
        .sort((a, b) => rank(a.slug) - rank(b.slug) || a.title.localeCompare(b.title, 'en'))
      return { ...topic, articles: own }
    })
    .filter((shelf) => shelf.articles.length > 0)
}

/** All that readers can open, for what the site tells machines. */
export function getPublication(): Publication {
  const { site, flows } = getContent()
  return { site, shelves: getShelves(), flows }
}

/** The flow of an id, or undefined. */
export function getFlow(id: string): Flow | undefined {
  return getContent().flows.find((flow) => flow.id === id)
}

/** The services whose connectors the guides can speak of. */
export function getConnectors(): Connector[] {
  return getContent().connectors
}

/** A flow as Markdown that reads by itself; made from its source, so only while building. */
export function getFlowMarkdown(id: string): string {
  const flow = getFlow(id)
  if (flow === undefined) throw new Error(`There is no flow "${id}"`)
  const { fragments } = parseFragments(
    flow.fragments.map((name) => getSource(`${FRAGMENTS_FOLDER}${name}.mdx`)),
  )
  return formatFlowMarkdown(flow, getSource(flow.file), { fragments, ...getNames() })
}

/** An article as Markdown that reads by itself; made from its source, so only while building. */
export function getArticleMarkdown(article: Article): string {
  return formatArticleMarkdown(article, getSource(article.file), getNames())
}

/** The title of an article by `topic/slug`. */
export function getTitle(id: string): string {
  const [topic = '', slug = ''] = id.split('/')
  return getArticle(topic, slug)?.title ?? id
}

function getNames() {
  return { siteUrl: getContent().site.url, titleOf: getTitle }
}

function getSource(file: string): SourceFile {
  const text = readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')
  return { path: file, text }
}

/** The flow to which a reader is led when nothing else fits, if site.yaml names one. */
export function getGuide(): Flow | undefined {
  const { guide } = getContent().site
  return guide === undefined ? undefined : getFlow(guide)
}

/** The address to which a reader is led when nothing else fits. */
export function getGuidePath(): string {
  const flow = getGuide()
  return flow === undefined ? '/troubleshoot' : formatFlowPath(flow)
}

/** The symptoms of the front page, each with the address of the step that it leads to. */
export function getSymptoms(): { label: string; path: string }[] {
  return listSymptoms(getContent())
}

/** The address of the picture that link previews of a page show: its own, or else the front page's. */
export function getPicturePath(page: string): string {
  forgetOld()
  // Made before the build, by the only writer of this file.
  pictures ??= JSON.parse(readFileSync(inCache(PICTURE_INDEX_FILE), 'utf8')) as Pictures
  return `/pictures/${pictures[page] ?? pictures['/']}`
}

/** A picture of a page by its file's name, or undefined. */
export function getPicture(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[0-9a-f]{16}\.png$/.test(name)) return undefined
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), PICTURES_FOLDER, name)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}

/** The search bundle, as it is served to pages. */
export function getSearchBundle(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(inCache(SEARCH_FILE)))
}

/**
 * A bundle above this size is not sent to pages. Compressed it is about a third: 200 KB, a second on
 * a slow phone connection (1.6 Mbit/s), after which a reader has typed the query for the server too.
 */
const LARGEST_BUNDLE = 600_000

/** Whether pages ask the server to search, since the index would take too long to fetch. */
export function isSearchOnServer(): boolean {
  forgetOld()
  // Asked for at every page, and the same until content changes.
  bundleSize ??= statSync(inCache(SEARCH_FILE)).size
  return bundleSize > LARGEST_BUNDLE
}

/** What answers a reader's words, found with the very index that is served to pages. */
export function getResults(query: string, options: Parameters<typeof findResults>[2]): Results {
  forgetOld()
  searched ??= openBundle(getSearchBundle())
  return findResults(searched, query, options)
}

/** What a page needs for a conversation besides the search bundle, as JSON. */
export function getChatBundle(): string {
  return readFileSync(inCache(CHAT_FILE), 'utf8')
}

/** Conversations on the server: the very code and content that pages have. */
export function getChat(): Chat {
  forgetOld()
  searched ??= openBundle(getSearchBundle())
  // Written by this project's own compile step, which is the only writer of this file.
  chat ??= openChat(JSON.parse(getChatBundle()) as ChatBundle, searched)
  return chat
}

/** The compiled code of a content file. */
export function getCode(file: string): string {
  const key = getContent().code[file]
  if (key === undefined) throw new Error(`${file} was not compiled; run npm run build`)
  let code = codes.get(key)
  if (code === undefined) {
    const cached = JSON.parse(readFileSync(inCache(`${key}.json`), 'utf8')) as CachedCode
    code = cached.code
    // Flows are drawn at every request; articles once, while building.
    codes.set(key, code)
  }
  return code
}

/** What could be better in the files as they are now; only while writing. */
export async function getReport() {
  // The check is no part of what readers are served.
  const { readReport } = await import('@/lib/report/read-report')
  return readReport(process.cwd(), new Date().toISOString().slice(0, 10))
}

/** What authors can write, ready to be drawn beside its source; only while writing. */
export function getSamples(): Samples {
  // Written by npm run dev, which is the only writer of this file.
  return JSON.parse(readFileSync(inCache(SAMPLES_FILE), 'utf8')) as Samples
}

/** What authors want to know of a page, by its path; undefined when it comes from no content file. */
export async function getPageNotes(page: string): Promise<PageNotes | undefined> {
  const { readPageNotes } = await import('@/lib/preview/read-page-notes')
  forgetOld()
  searched ??= openBundle(getSearchBundle())
  return readPageNotes(process.cwd(), page, { content: getContent(), searched, stamp: getStamp() })
}

function readCatalogue(): CompiledContent {
  // Written by this project's own compile step, which is the only writer of this file.
  const content = JSON.parse(readFileSync(inCache(CATALOGUE_FILE), 'utf8')) as CompiledContent
  if (process.env.NODE_ENV !== 'production') return content
  return {
    ...content,
    articles: content.articles.filter(({ draft }) => !draft),
    flows: content.flows.filter(({ draft }) => !draft),
  }
}

function inCache(name: string): string {
  // The cache is read where it lies; it is not to be traced into the build.
  return path.join(/* turbopackIgnore: true */ process.cwd(), CACHE_FOLDER, name)
}
