import { type Article, articleId } from '@/lib/articles/article'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { Reference } from '@/lib/files/read-references'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'

/** Pages of the site that are no article and no flow. */
const PAGES = ['/', '/articles', '/search', '/troubleshoot', '/chat', '/check', '/agents']

const OUTSIDE = /^(https?:\/\/|mailto:)/

/** A file that does not parse: links to it are not broken links, and its own are checked all the same. */
export type BrokenFile = { file: string; references: Reference[] }

type Pages = { articles: Article[]; flows: Flow[]; broken: BrokenFile[] }

/** Words that are part of other pages. */
type Part = { file: string; references: Reference[]; draft: false }

/** What a mention is checked against besides what exists. */
type From = Article | Flow | Part | (BrokenFile & { draft: true })

/** Check that every link, related article and ArticleLink leads to something that exists. */
export function checkReferences(pages: Pages & { fragments: Fragments }): Problem[] {
  // Whether a file that does not parse is a draft is not known; it gets the benefit of the doubt.
  const broken = pages.broken.map((one) => ({ ...one, draft: true as const }))
  const parts = [...pages.fragments.values()].map((one): Part => ({ ...one, draft: false }))
  return [...pages.articles, ...pages.flows, ...parts, ...broken].flatMap((page) =>
    page.references.flatMap((reference) => {
      const message = faultOf(reference, page, pages)
      if (message === undefined) return []
      return [{ file: page.file, ...reference.place, rule: 'broken-link', message }]
    }),
  )
}

function faultOf({ to, kind }: Reference, from: From, pages: Pages): string | undefined {
  if (kind !== 'link') return articleFault(to, from, pages)
  if (OUTSIDE.test(to)) return undefined
  const [address = '', anchor] = to.split('#')
  if (address === '') {
    return 'headings' in from ? anchorFault(anchor ?? '', from) : undefined
  }
  if (!address.startsWith('/')) {
    return `the link "${to}" is relative; expected an address from the top as in /articles/topic/slug, or https://…`
  }
  const [path = ''] = address.split('?')
  const [, area, first = '', second, ...deeper] = path.split('/')
  if (deeper.length > 0) return pageFault(to, path)
  if (area === 'articles' && second !== undefined) {
    const id = `${first}/${second}`
    return (
      articleFault(id, from, pages) ??
      (anchor === undefined ? undefined : anchorFault(anchor, find(id, pages)))
    )
  }
  if (area === 'articles' && first !== '') {
    const topics = pages.articles.map(({ topic }) => topic)
    const isKnown =
      topics.includes(first) || pages.broken.some(({ file }) => isInTopic(file, first))
    return isKnown
      ? undefined
      : `there is no topic "${first}"; expected a folder of content/articles${didYouMean(first, topics)}`
  }
  if (area === 'troubleshoot' && first !== '') return flowFault(first, second, from, pages)
  return PAGES.includes(path) ? undefined : pageFault(to, path)
}

function pageFault(to: string, path: string): string {
  return `the link "${to}" leads to no page; expected the address of an article, a flow or a page${didYouMean(path, PAGES)}`
}

/** Whether a file is there but does not parse. */
export function isBroken(path: string, { broken }: Pick<Pages, 'broken'>): boolean {
  return broken.some(({ file }) => file === path)
}

function isInTopic(file: string, topic: string): boolean {
  return file.startsWith(`content/articles/${topic}/`)
}

function find(id: string, { articles }: Pages): Article | undefined {
  return articles.find((article) => articleId(article) === id)
}

/** What is wrong with a mention of an article by `topic/slug`; nothing when its file does not parse. */
export function articleFault(
  id: string,
  from: { draft: boolean },
  pages: Pages,
): string | undefined {
  const article = find(id, pages)
  if (article === undefined) {
    if (isBroken(`content/articles/${id}.mdx`, pages)) return undefined
    return `there is no article "${id}"; expected topic/slug${didYouMean(id, pages.articles.map(articleId))}`
  }
  if (article.draft && !from.draft) {
    return `the article "${id}" is a draft, which readers cannot open; expected a published one`
  }
  return undefined
}

function anchorFault(anchor: string, article: Article | undefined): string | undefined {
  if (article === undefined || article.headings.some(({ id }) => id === anchor)) return undefined
  const ids = article.headings.map(({ id }) => id)
  return `"${articleId(article)}" has no heading "#${anchor}"; expected one of ${ids.map((id) => `#${id}`).join(', ') || 'none'}${didYouMean(anchor, ids)}`
}

/** What is wrong with a mention of a flow, or of one of its steps. */
export function flowFault(
  id: string,
  step: string | undefined,
  from: { draft: boolean },
  pages: Pages,
): string | undefined {
  const { flows } = pages
  const flow = flows.find((one) => one.id === id)
  if (flow === undefined) {
    if (isBroken(`content/flows/${id}.mdx`, pages)) return undefined
    const known = flows.map((one) => one.id)
    return `there is no flow "${id}"; expected one of ${known.join(', ')}${didYouMean(id, known)}`
  }
  if (flow.draft && !from.draft) {
    return `the flow "${id}" is a draft, which readers cannot open; expected a published one`
  }
  if (step === undefined || Object.hasOwn(flow.steps, step)) return undefined
  return `the flow "${id}" has no step "${step}"; expected the id of one of its steps${didYouMean(step, Object.keys(flow.steps))}`
}
