import path from 'node:path/posix'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { ForeignArticle } from './foreign-article'
import type { Loss } from './loss'
import { readHead } from './read-head'

/** Front matter of other tools; what else it holds is listed as lost. */
const known = {
  title: z.coerce.string().min(1),
  description: z.coerce.string(),
  summary: z.coerce.string(),
  tags: z.union([
    z.array(z.coerce.string()),
    z.string().transform((text) => text.split(/\s*,\s*/)),
  ]),
  keywords: z.union([
    z.array(z.coerce.string()),
    z.string().transform((text) => text.split(/\s*,\s*/)),
  ]),
  date: z.coerce.string().regex(/^\d{4}-\d{2}-\d{2}/),
  updated: z.coerce.string().regex(/^\d{4}-\d{2}-\d{2}/),
  lastmod: z.coerce.string().regex(/^\d{4}-\d{2}-\d{2}/),
  last_updated: z.coerce.string().regex(/^\d{4}-\d{2}-\d{2}/),
  url: z.url({ protocol: /^https?$/ }),
  permalink: z.url({ protocol: /^https?$/ }),
}

type Meta = { [Key in keyof typeof known]?: z.output<(typeof known)[Key]> }

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

const PAGE = /\.(md|markdown|mdx|html?)$/i

/** Whether a file is one that `parsePage` reads. */
export function isPage(file: string): boolean {
  return PAGE.test(file)
}

/**
 * Parse a Markdown or HTML file of a folder into an article.
 * @param folder the name of the folder that is imported
 * @param files the paths of all its pages, which links may name
 */
export function parsePage(
  file: string,
  text: string,
  folder: string,
  files: ReadonlySet<string>,
): ForeignArticle {
  const isHtml = /\.html?$/i.test(file)
  const front = text.startsWith('---') ? FRONT_MATTER.exec(text) : null
  const { meta, losses } = isHtml
    ? readMeta(file, readHead(unified().use(rehypeParse).parse(text)))
    : readMeta(file, ...readFrontMatter(file, front?.[1] ?? ''))
  const words = front === null || isHtml ? text : text.slice(front[0].length)
  const line = front === null || isHtml ? 1 : front[0].split('\n').length
  const shelf = path.dirname(file) === '.' ? folder : path.basename(path.dirname(file))
  const updated = meta.updated ?? meta.lastmod ?? meta.last_updated ?? meta.date
  const url = meta.url ?? meta.permalink
  const description = meta.description ?? meta.summary
  return {
    key: `folder:${folder}/${file}`,
    place: { file },
    // A first heading of level 1 is taken for the title when the body is read.
    title: meta.title ?? '',
    name: nameOf(file),
    ...(description && { description }),
    questions: [],
    keywords: [...(meta.tags ?? []), ...(meta.keywords ?? [])],
    shelf: { title: wordsOfName(shelf) },
    body: {
      format: isHtml ? 'html' : /\.mdx$/i.test(file) ? 'mdx' : 'markdown',
      text: words,
      place: { file, line },
    },
    ...(url && { url }),
    ...(updated && { updated: updated.slice(0, 10) }),
    keyOf: (address) => keyOfAddress(address, file, folder, files),
    losses,
  }
}

/** Words made of a file's or a folder's name: `Getting_started-2.md` gives Getting started 2. */
export function wordsOfName(name: string): string {
  const words = name
    .replace(PAGE, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The values of front matter, and what is wrong with it. */
function readFrontMatter(file: string, yaml: string): [values: unknown, faults: Loss[]] {
  const document = parseDocument(yaml, { prettyErrors: false })
  const [error] = document.errors
  const refuse = (reason: string): [unknown, Loss[]] => [
    {},
    [
      {
        place: { file, line: 1 },
        message: `the front matter is not valid YAML, so none of it is taken over: ${reason}`,
      },
    ],
  ]
  if (error) return refuse(error.message)
  try {
    // Aliases are not followed: they can make a short text endless.
    return [document.toJS({ maxAliasCount: 0 }), []]
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault))
  }
}

function readMeta(
  file: string,
  values: unknown,
  faults: Loss[] = [],
): { meta: Meta; losses: Loss[] } {
  const losses = [...faults]
  const meta: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(typeof values === 'object' ? (values ?? {}) : {})) {
    const schema = Object.hasOwn(known, key) ? known[key as keyof Meta] : undefined
    const parsed = schema?.safeParse(value)
    if (parsed?.success) meta[key] = parsed.data
    else losses.push({ place: { file, line: 1 }, message: `front matter: "${key}" is left out` })
  }
  // Each value has passed the schema of its own key.
  return { meta: meta as Meta, losses }
}

/** What the article's address is made of; the pages that folders open with are named by their folder. */
function nameOf(file: string): string {
  const name = path.basename(file).replace(PAGE, '')
  if (!/^(index|readme)$/i.test(name)) return name
  const folder = path.basename(path.dirname(file))
  return folder === '.' ? '' : folder
}

function keyOfAddress(
  address: string,
  from: string,
  folder: string,
  files: ReadonlySet<string>,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined
  const [name = ''] = address.split(/[?#]/)
  if (name === '') return undefined
  const full = name.startsWith('/')
    ? path.normalize(decode(name).slice(1))
    : path.join(path.dirname(from), decode(name))
  const candidates = [
    full,
    ...['.md', '.markdown', '.mdx', '.html', '.htm'].map((end) => full + end),
  ]
  const pages = ['index.md', 'README.md', 'index.mdx', 'index.html'].map((page) =>
    path.join(full, page),
  )
  const found = [...candidates, ...pages].find((one) => files.has(one))
  return found === undefined ? undefined : `folder:${folder}/${found}`
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
