import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { parsePublished } from '@/lib/flows/parse/parse-published'
import type { Published } from '@/lib/flows/published'
import type { ContentCache } from './content-cache'

/**
 * Parse the record of published ids, or take it from the cache while it did not change: it grows with every
 * flow, and takes longer to parse than all other YAML.
 */
export async function keepPublished(
  source: SourceFile | undefined,
  cache: ContentCache,
): Promise<Parsed<Published>> {
  if (source === undefined) return parsePublished(source)
  const key = cache.key(source.text)
  // What has this key was written by this very code, of this very text.
  const kept = (await cache.read('published')) as { key: string; value: Published } | undefined
  if (kept?.key === key) return { ok: true, value: kept.value }
  const parsed = parsePublished(source)
  if (parsed.ok) await cache.write('published', { key, value: parsed.value })
  return parsed
}
