import { ByteReader } from './byte-reader'
import type { Corpus, CorpusEntry } from './corpus'
import { IndexFileError } from './index-file-error'
import { checksum, FORMAT_VERSION, HEADER_LENGTH, MAGIC } from './index-format'
import { deriveIndex, type SearchIndex } from './search-index'

/**
 * The index that `serialise` wrote. Bytes of something else, of another version, cut off or damaged
 * throw an IndexFileError that says which.
 */
export function load(bytes: Uint8Array): SearchIndex {
  return deriveIndex(parseCorpus(openPayload(bytes)))
}

function openPayload(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new IndexFileError('This is not a search index')
  }
  if (bytes[4] !== FORMAT_VERSION) {
    throw new IndexFileError(
      `Unexpected index of version ${bytes[4]}, expected version ${FORMAT_VERSION}; build it again`,
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const payload = bytes.subarray(HEADER_LENGTH)
  const length = view.getUint32(5)
  if (payload.length !== length) {
    throw new IndexFileError(`Unexpected end of the index: ${payload.length} of ${length} bytes`)
  }
  if (checksum(payload) !== view.getUint32(9)) {
    throw new IndexFileError('The index is damaged: its checksum does not fit')
  }
  return payload
}

function parseCorpus(payload: Uint8Array): Corpus {
  const reader = new ByteReader(payload)
  const ids = reader.texts()
  const words = splitText(reader.text(), '\n')
  const titles = ids.map(() => reader.numbers())
  const alternatives = ids.map(() =>
    Array.from({ length: reader.number() }, () => reader.numbers()),
  )
  const bodies = ids.map(() => addUp(reader.numbers()))
  const counts = bodies.map((body) => body.map(() => reader.number()))
  const entries = ids.map(
    (_, i): CorpusEntry => ({
      title: titles[i]!,
      alternatives: alternatives[i]!,
      bodyWords: bodies[i]!,
      bodyCounts: counts[i]!,
      errors: reader.texts(),
    }),
  )
  const synonyms = splitText(reader.text(), '\n').map((group) => group.split('\t'))
  const bias = reader.float()
  const weights = Array.from({ length: reader.number() }, () => reader.float())
  return { ids, words, entries, synonyms, confidence: { bias, weights } }
}

const splitText = (text: string, separator: string) => (text === '' ? [] : text.split(separator))

function addUp(differences: readonly number[]): number[] {
  let sum = -1
  return differences.map((difference) => {
    sum += difference + 1
    return sum
  })
}
