import type { ImportRecord } from '@/lib/articles/imported-schema'
import { parseArticle } from '@/lib/articles/parse-article'
import { type Address, fileOf } from './choose-addresses'
import { hashText } from './import-record'
import type { ReadArticle } from './read-article'
import type { Landing } from './target-of'

/** Where links to an article land; nowhere when its author has deleted it. */
export function findLanding(
  { foreign: { key }, anchors }: ReadArticle,
  addresses: ReadonlyMap<string, Address>,
  texts: ReadonlyMap<string, string>,
  record: ImportRecord,
): [string, Landing][] {
  const address = addresses.get(key)
  if (address === undefined) return []
  const file = fileOf(address)
  const there = texts.get(file)
  const before = record[key]
  if (there === undefined && before?.hash !== undefined) return []
  const isEdited = there !== undefined && before !== undefined && before.hash !== hashText(there)
  if (!isEdited) return [[key, { address, anchors }]]
  // Its author may have renamed headings.
  const parsed = parseArticle({ path: file, text: there })
  const ids = parsed.ok ? parsed.value.headings.map(({ id }) => id) : []
  const kept = new Map([...anchors].filter(([, id]) => ids.includes(id)))
  return [[key, { address, anchors: kept }]]
}
