import { z } from 'zod'
import { type Foreign, type ForeignArticle, NO_SHELF } from './foreign-article'
import type { Loss } from './loss'
import { checkJson } from './parse-json-file'
import type { JsonFile } from './parse-zendesk'

/* The shapes of the Articles API: GET /articles and GET /help_center/collections.
   Keys that are not named here are of no use to us and may be anything. */

/** Ids are words in some versions of the API and numbers in others. */
const id = z.union([z.string(), z.int()]).transform(String)

const collection = z.looseObject({
  id,
  name: z.string(),
  description: z.string().nullish(),
})

const article = z.looseObject({
  id,
  title: z.string().min(1, 'is empty; expected the title of the article'),
  description: z.string().nullish(),
  body: z.string().nullable(),
  state: z.string().nullish(),
  /** Seconds since 1970. */
  updated_at: z.int(),
  url: z.string().nullish(),
  parent_id: id.nullish(),
  workspace_id: z.string().nullish(),
  default_locale: z.string().nullish(),
  translated_content: z.record(z.string(), z.unknown()).nullish(),
})

/** Whether a JSON value is an answer of the Articles API: a list of them, or of collections. */
export function isIntercom(value: Record<string, unknown>): boolean {
  return value.type === 'list' && Array.isArray(value.data)
}

/** Parse the answers of the Intercom Articles API, of one or more files, into articles. */
export function parseIntercom(files: readonly JsonFile[]): Foreign {
  const faults: Loss[] = []
  const items = files.flatMap(({ file, value }) =>
    (Array.isArray(value.data) ? value.data : []).map((one: unknown, index) => ({
      file,
      field: `data[${index}]`,
      one,
    })),
  )
  const read = <Schema extends z.ZodType>(list: typeof items, schema: Schema) =>
    list.flatMap(({ file, field, one }) => {
      const checked = checkJson(file, one, schema, field)
      if (checked.ok) return [{ file, field, value: checked.value }]
      faults.push(...checked.faults)
      return []
    })
  const shelves = read(
    items.filter(({ one }) => isCollection(one)),
    collection,
  )
  const articles = read(
    items.filter(({ one }) => !isCollection(one)),
    article,
  )
  const collections = new Map(shelves.map(({ value }) => [value.id, value]))
  const hosts = new Set(articles.flatMap(({ value }) => hostOf(value.url) ?? []))
  return {
    articles: articles.map((one) => toForeign(one, collections, hosts)),
    faults,
  }
}

/** An article says that it is one; a collection does not in every version, but has a name. */
function isCollection(value: unknown): boolean {
  return isObject(value) && value.type !== 'article' && typeof value.name === 'string'
}

type Found = { file: string; field: string; value: z.output<typeof article> }

function toForeign(
  { file, field, value }: Found,
  collections: ReadonlyMap<string, z.output<typeof collection>>,
  hosts: ReadonlySet<string>,
): ForeignArticle {
  const loss = (name: string, message: string): Loss => ({
    place: { file, field: `${field}.${name}` },
    message,
  })
  const shelf = value.parent_id ? collections.get(value.parent_id) : undefined
  const languages = Object.keys(value.translated_content ?? {}).filter(
    (key) =>
      key !== value.default_locale &&
      isObject(value.translated_content?.[key]) &&
      value.translated_content[key].title,
  )
  const url = hostOf(value.url) === undefined ? undefined : value.url
  return {
    key: `intercom:${value.id}`,
    place: { file, field },
    title: value.title,
    ...(value.description && { description: value.description }),
    questions: [],
    keywords: [],
    shelf:
      shelf === undefined
        ? NO_SHELF
        : {
            title: shelf.name,
            ...(shelf.description && { description: shelf.description }),
          },
    body: { format: 'html', text: value.body ?? '', place: { file, field: `${field}.body` } },
    ...(url && { url }),
    updated: new Date(value.updated_at * 1000).toISOString().slice(0, 10),
    keyOf: (address) => keyOfAddress(address, url ?? undefined, hosts),
    losses: [
      ...(shelf === undefined
        ? [
            loss(
              'parent_id',
              'the collection is not in this export, so the article goes to the topic "Imported"; add the answer of …/help_center/collections to keep the shelves',
            ),
          ]
        : []),
      ...(value.state === 'draft' ? [loss('state', 'this was a draft there too')] : []),
      ...(languages.length > 0
        ? [
            loss(
              'translated_content',
              `only the default language is taken over; left out: ${languages.join(', ')}`,
            ),
          ]
        : []),
    ],
  }
}

/** Addresses are …/articles/<id>-<words>, in full or from the top. */
function keyOfAddress(
  address: string,
  base: string | undefined,
  hosts: ReadonlySet<string>,
): string | undefined {
  if (!URL.canParse(address, base)) return undefined
  const { pathname, hostname } = new URL(address, base)
  const [, found] = /\/articles\/(\d+)(?:-|$)/.exec(pathname) ?? []
  return found !== undefined && hosts.has(hostname) ? `intercom:${found}` : undefined
}

function hostOf(url: string | null | undefined): string | undefined {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
