import { IndexFileError } from '@/lib/search/index/index-file-error'
import { load } from '@/lib/search/index/load'
import type { Entry } from './entry'
import type { Searched } from './find-results'

/** What a page fetches to search by itself: the index, and how what it finds is shown. */
export type Bundle = {
  entries: Entry[]
  /** The symptoms of the front page, for a field with nothing in it. */
  symptoms: { label: string; path: string }[]
  /** The index as `serialise` wrote it. */
  index: Uint8Array
}

/**
 * A bundle above this size, in bytes, is not sent to pages, which ask the server then. Compressed it is about a third:
 * 200 KB, a second on a slow phone connection (1.6 Mbit/s), after which a reader has typed the query for the
 * server too.
 */
export const LARGEST_SENT = 600_000

/** Both parts in one file, so that one fetch never mixes two builds: the length of the first, then both. */
export function packBundle({ index, ...shown }: Bundle): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(shown))
  const bytes = new Uint8Array(4 + json.length + index.length)
  new DataView(bytes.buffer).setUint32(0, json.length)
  bytes.set(json, 4)
  bytes.set(index, 4 + json.length)
  return bytes
}

/**
 * Make a fetched bundle searchable.
 * @throws IndexFileError when it is cut off, damaged or of another version
 */
export function openBundle(bytes: Uint8Array): Searched & Pick<Bundle, 'symptoms'> {
  if (bytes.length < 4) throw new IndexFileError('This is not a search bundle')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (bytes.length < 4 + length) {
    throw new IndexFileError(`Unexpected end of the bundle: ${bytes.length} of ${4 + length} bytes`)
  }
  const index = load(bytes.subarray(4 + length))
  // The index behind it has passed its checksum: both were written whole, by packBundle.
  const shown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Omit<
    Bundle,
    'index'
  >
  const entries = new Map(shown.entries.map((entry) => [entry.id, entry]))
  return { index, entries, symptoms: shown.symptoms }
}
