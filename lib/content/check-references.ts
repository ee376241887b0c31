import type { Article } from '@/lib/articles/article'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Place, Problem } from '@/lib/files/problem'
import type { Reference } from '@/lib/files/read-references'
import type { Flow } from '@/lib/flows/flow'
import type { BrokenFile } from './broken-file'
import { anchorFault, articleFault, findArticle, findSuccessor } from './find-article-fault'
import { flowFault, queryFault } from './find-flow-fault'
import { imageFault, sizeFault } from './find-image-fault'
import type { ParsedContent } from './parsed-content'

/** Pages of the site that are no article and no flow. */
const PAGES = ['/', '/articles', '/search', '/troubleshoot', '/check', '/chat', '/agents']

const OUTSIDE = /^(https?:\/\/|mailto:)/

type Pages = Pick<
  ParsedContent,
  'articles' | 'flows' | 'broken' | 'redirects' | 'publicFiles' | 'pictureSizes'
>

/** Words that are part of other pages. */
type Part = { file: string; references: Reference[]; draft: false }

/** What a mention is checked against besides what exists. */
type From = Article | Flow | Part | (BrokenFile & { draft: true })

/** Check that every link, picture, related article and ArticleLink leads to something that exists. */
export function checkReferences(pages: Pages & Pick<ParsedContent, 'fragments'>): Problem[] {
  // Whether a file that does not parse is a draft is not known; it gets the benefit of the doubt.
  const broken = pages.broken.map((one) => ({ ...one, draft: true as const }))
  const parts = [...pages.fragments.values()].map((one): Part => ({ ...one, draft: false }))
  return [...pages.articles, ...pages.flows, ...parts, ...broken].flatMap((page) =>
    page.references.flatMap(({ to, kind, place }) => {
      const fault = faultOf({ to, kind, place }, page, pages)
      return fault === undefined ? [] : [{ file: page.file, ...place, ...fault }]
    }),
  )
}

type Fault = Pick<Problem, 'rule' | 'message' | 'fix'>

function faultOf({ to, kind, place }: Reference, from: From, pages: Pages): Fault | undefined {
  switch (kind) {
    case 'link':
      return renamedFault(to, place, pages) ?? broken(linkFault(to, from, pages))
    case 'image':
      return pictureFault(to, pages)
    case 'related':
    case 'article-link': {
      const now = findSuccessor(to, pages)
      const fault = broken(articleFault(to, from, pages))
      return fault && now ? { ...fault, fix: { line: place.line, from: to, to: now } } : fault
    }
  }
}

function broken(message: string | undefined): Fault | undefined {
  return message === undefined ? undefined : { rule: 'broken-link', message }
}

function pictureFault(to: string, { publicFiles, pictureSizes }: Pages): Fault | undefined {
  const message = imageFault(to, publicFiles)
  if (message !== undefined) return { rule: 'broken-image', message }
  const heavy = sizeFault(to, pictureSizes?.get(to))
  return heavy === undefined ? undefined : { rule: 'huge-image', message: heavy }
}

/** Links to an old address still lead to the article, one step later. */
function renamedFault(to: string, { line }: Place, pages: Pages): Fault | undefined {
  const [, id] = /^\/articles\/([^/?#]+\/[^/?#]+)(?:[?#]|$)/.exec(to) ?? []
  if (id === undefined || findArticle(id, pages) !== undefined) return undefined
  const now = findSuccessor(id, pages)
  if (now === undefined) return undefined
  return {
    rule: 'renamed-link',
    message: `the article "${id}" is called "${now}" now; expected /articles/${now}`,
    fix: { line, from: `/articles/${id}`, to: `/articles/${now}` },
  }
}

function linkFault(to: string, from: From, pages: Pages): string | undefined {
  if (OUTSIDE.test(to)) return undefined
  const [address = '', anchor] = to.split('#')
  if (to === '') return 'the link has no address; expected one, as in [words](/articles/topic/slug)'
  if (address === '') {
    return 'headings' in from ? anchorFault(anchor ?? '', from) : undefined
  }
  if (!address.startsWith('/')) {
    return `the link "${to}" is relative; expected an address from the top as in /articles/topic/slug, or https://…`
  }
  const [path = '', query = ''] = address.split('?')
  const [, area, first = '', second, ...deeper] = path.split('/')
  if (deeper.length > 0) return pageFault(to, path)
  if (area === 'articles' && second !== undefined) {
    const id = `${first}/${second}`
    return (
      articleFault(id, from, pages) ??
      (anchor === undefined ? undefined : anchorFault(anchor, findArticle(id, pages)))
    )
  }
  const fault =
    area === 'articles' && first !== ''
      ? topicFault(first, pages)
      : area === 'troubleshoot' && first !== ''
        ? (flowFault(first, second, from, pages) ?? queryFault(first, query, pages))
        : pageFault(to, path)
  if (fault !== undefined || anchor === undefined) return fault
  return `the link "${to}" points into a page that is no article; expected "${address}", since only articles have headings to point at`
}

function topicFault(topic: string, { articles, broken }: Pages): string | undefined {
  const topics = articles.map((article) => article.topic)
  const isKnown =
    topics.includes(topic) ||
    broken.some(({ file }) => file.startsWith(`content/articles/${topic}/`))
  if (isKnown) return undefined
  return `there is no topic "${topic}"; expected a folder of content/articles${didYouMean(topic, topics)}`
}

function pageFault(to: string, path: string): string | undefined {
  if (PAGES.includes(path)) return undefined
  return `the link "${to}" leads to no page; expected the address of an article, a flow or a page${didYouMean(path, PAGES)}`
}
