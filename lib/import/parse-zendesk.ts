import { z } from 'zod'
import { type Foreign, type ForeignArticle, NO_SHELF, type Shelf } from './foreign-article'
import type { Loss } from './loss'
import { checkJson } from './parse-json-file'

/* The shapes of the Help Center API: GET /api/v2/help_center/articles, …/sections, …/categories.
   Keys that are not named here are of no use to us and may be anything. */

const group = z.looseObject({
  id: z.int(),
  name: z.string(),
  description: z.string().nullish(),
  category_id: z.int().nullish(),
  position: z.number().nullish(),
})

const article = z.looseObject({
  id: z.int(),
  title: z.string().min(1, 'is empty; expected the title of the article'),
  body: z.string().nullable(),
  html_url: z.url({ protocol: /^https?$/, error: 'expected the address of the article' }).nullish(),
  section_id: z.int().nullish(),
  updated_at: z.iso.datetime({ offset: true, error: 'expected a time as 2026-11-20T09:30:00Z' }),
  edited_at: z.iso.datetime({ offset: true }).nullish(),
  draft: z.boolean().nullish(),
  label_names: z.array(z.string()).nullish(),
  position: z.number().nullish(),
  promoted: z.boolean().nullish(),
  user_segment_id: z.int().nullish(),
})

/** A JSON file of the export: the pages of articles, sections and categories may be files of their own. */
export type JsonFile = { file: string; value: Record<string, unknown> }

/** Whether a JSON value is an answer of the Help Center API. */
export function isZendesk(value: Record<string, unknown>): boolean {
  return ['articles', 'sections', 'categories'].some((key) => Array.isArray(value[key]))
}

/** Parse the answers of the Zendesk Help Center API, of one or more files, into articles. */
export function parseZendesk(files: readonly JsonFile[]): Foreign {
  const faults: Loss[] = []
  const read = <Schema extends z.ZodType>(key: string, schema: Schema) =>
    files.flatMap(({ file, value }) => {
      const list = Array.isArray(value[key]) ? value[key] : []
      return list.flatMap((one: unknown, index) => {
        const field = `${key}[${index}]`
        const checked = checkJson(file, one, schema, field)
        if (checked.ok) return [{ file, field, value: checked.value }]
        faults.push(...checked.faults)
        return []
      })
    })
  const categories = new Map(read('categories', group).map(({ value }) => [value.id, value]))
  const sections = new Map(read('sections', group).map(({ value }) => [value.id, value]))
  // As readers meet them there: by category and section, what is promoted first.
  const placesOf = ({ section_id, promoted, position }: z.output<typeof article>) => {
    const section = sections.get(section_id ?? 0)
    const category = categories.get(section?.category_id ?? 0)
    const last = Number.MAX_SAFE_INTEGER
    return [
      category?.position ?? last,
      section?.position ?? last,
      section_id ?? last,
      promoted ? 0 : 1,
      position ?? 0,
    ]
  }
  const articles = read('articles', article)
    .sort((a, b) => comparePlaces(placesOf(a.value), placesOf(b.value)))
    .map(({ file, field, value }): ForeignArticle => {
      const { hostname } = value.html_url ? new URL(value.html_url) : { hostname: 'export' }
      const loss = (name: string, message: string): Loss => ({
        place: { file, field: `${field}.${name}` },
        message,
      })
      const section = sections.get(value.section_id ?? 0)
      return {
        key: keyOf(hostname, value.id),
        place: { file, field },
        title: value.title,
        questions: [],
        keywords: value.label_names ?? [],
        shelf: shelfOf(section, categories),
        body: { format: 'html', text: value.body ?? '', place: { file, field: `${field}.body` } },
        ...(value.html_url && { url: value.html_url }),
        updated: (value.edited_at ?? value.updated_at).slice(0, 10),
        keyOf: (address) => keyOfAddress(address, value.html_url ?? undefined, hostname),
        losses: [
          ...(section === undefined
            ? [
                loss(
                  'section_id',
                  'the section is not in this export, so the article goes to the topic "Imported"; add the answer of …/sections to keep the shelves',
                ),
              ]
            : []),
          ...(value.draft ? [loss('draft', 'this was a draft there too')] : []),
          ...(value.user_segment_id == null
            ? []
            : [
                loss(
                  'user_segment_id',
                  'only some readers could see this article there; once published here, everybody can',
                ),
              ]),
        ],
      }
    })
  return { articles, faults }
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const difference = place - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function keyOf(hostname: string, id: number | string): string {
  return `zendesk:${hostname}/${id}`
}

/** Addresses are /hc/<locale>/articles/<id>-<words>, in full or from the top. */
function keyOfAddress(address: string, base: string | undefined, hostname: string) {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  const [, id] = /^\/hc\/(?:[^/]+\/)?articles\/(\d+)/.exec(url.pathname) ?? []
  return id !== undefined && url.hostname === hostname ? keyOf(hostname, id) : undefined
}

function shelfOf(
  section: z.output<typeof group> | undefined,
  categories: ReadonlyMap<number, z.output<typeof group>>,
): Shelf {
  if (section === undefined) return NO_SHELF
  const description =
    section.description || categories.get(section.category_id ?? 0)?.description || undefined
  return { title: section.name, ...(description && { description }) }
}
