import type { Loss } from './loss'
import type { JsonFile } from './parse-zendesk'

/** The lists of the Zendesk Help Center API; Intercom calls each of its lists `data`. */
const LISTS = ['articles', 'sections', 'categories', 'data']

/**
 * Tell of pages of an API's answer that were not exported: both APIs return a list in pages, and say how much
 * there is in all or whether more follows.
 */
export function findMissingPages(files: readonly JsonFile[]): Loss[] {
  return LISTS.flatMap((list) => {
    const pages = files.filter(({ value }) => Array.isArray(value[list]))
    // Articles and collections are both called data, and are counted apart.
    const kinds = list === 'data' ? groupBy(pages, kindOf) : [pages]
    return kinds.flatMap((kind) => missingOf(kind, list))
  })
}

function missingOf(pages: readonly JsonFile[], list: string): Loss[] {
  const last = pages.at(-1)
  if (last === undefined) return []
  const here = pages.reduce((sum, { value }) => sum + lengthOf(value[list]), 0)
  const all = Math.max(
    ...pages.map(({ value }) => numberOf(value.count) ?? numberOf(value.total_count) ?? here),
  )
  const isOpen = pages.every(({ value }) => isRecord(value.meta) && value.meta.has_more === true)
  if (all <= here && !isOpen) return []
  const message = `${all > here ? `${here} of ${all} are here` : 'more follow'}; ask the API for the other pages too, and put their files beside this one`
  return [{ place: { file: last.file, field: list }, message }]
}

function groupBy(files: readonly JsonFile[], keyOf: (file: JsonFile) => string): JsonFile[][] {
  const groups = new Map<string, JsonFile[]>()
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file])
  return [...groups.values()]
}

function kindOf({ value }: JsonFile): string {
  const [first] = Array.isArray(value.data) ? value.data : []
  return isRecord(first) && first.type === 'article' ? 'articles' : 'collections'
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
