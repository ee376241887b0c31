import { SITE_FILE, TOPICS_FILE, VERDICTS_FILE } from '@/lib/content/content-files'

/** The content file that a page comes from, and the part of it that the page shows. */
export type PageSource =
  | { kind: 'article'; file: string; topic: string; slug: string }
  | { kind: 'flow'; file: string; flow: string; step?: string }
  | { kind: 'topic'; file: string; topic: string }
  | { kind: 'data'; file: string }

const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)'
const ARTICLE = new RegExp(`^/articles/${ID}/${ID}$`)
const TOPIC = new RegExp(`^/articles/${ID}$`)
const FLOW = new RegExp(`^/troubleshoot/${ID}(?:/${ID})?$`)

/** Pages of a whole flow, which lie where its steps do. */
const FLOW_PAGES = ['map', 'offline', 'print']

const DATA: Readonly<Record<string, string>> = {
  '/': SITE_FILE,
  '/articles': TOPICS_FILE,
  '/check': VERDICTS_FILE,
}

/** Name the content file of a page by the page's path; undefined when the page comes from code alone. */
export function findPageSource(page: string): PageSource | undefined {
  const [, topic, slug] = ARTICLE.exec(page) ?? []
  if (topic !== undefined && slug !== undefined) {
    return { kind: 'article', file: `content/articles/${topic}/${slug}.mdx`, topic, slug }
  }
  const [, shelf] = TOPIC.exec(page) ?? []
  if (shelf !== undefined) return { kind: 'topic', file: TOPICS_FILE, topic: shelf }
  const [, flow, step] = FLOW.exec(page) ?? []
  if (flow !== undefined) {
    const file = `content/flows/${flow}.mdx`
    return step === undefined || FLOW_PAGES.includes(step)
      ? { kind: 'flow', file, flow }
      : { kind: 'flow', file, flow, step }
  }
  const file = Object.hasOwn(DATA, page) ? DATA[page] : undefined
  return file === undefined ? undefined : { kind: 'data', file }
}
