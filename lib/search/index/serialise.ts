import { ByteWriter } from './byte-writer'
import { checksum, FORMAT_VERSION, HEADER_LENGTH, MAGIC } from './index-format'
import type { SearchIndex } from './search-index'

/**
 * An index as bytes: the words, and documents as word numbers. Like follows like, column by column,
 * because gzip then finds more to share.
 */
export function serialise({ corpus }: SearchIndex): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const { entries } = corpus
  writer.texts(corpus.ids)
  writer.text(corpus.words.join('\n'))
  for (const { title } of entries) writer.numbers(title)
  for (const { alternatives } of entries) {
    writer.number(alternatives.length)
    for (const phrase of alternatives) writer.numbers(phrase)
  }
  for (const { bodyWords } of entries) {
    writer.numbers(bodyWords.map((word, i) => (i === 0 ? word : word - bodyWords[i - 1]! - 1)))
  }
  for (const { bodyCounts } of entries) for (const count of bodyCounts) writer.number(count)
  for (const { errors } of entries) writer.texts(errors)
  writer.text(corpus.synonyms.map((group) => group.join('\t')).join('\n'))
  writer.float(corpus.confidence.bias)
  writer.number(corpus.confidence.weights.length)
  for (const weight of corpus.confidence.weights) writer.float(weight)
  return addHeader(writer.finish())
}

function addHeader(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_LENGTH + payload.length)
  const view = new DataView(bytes.buffer)
  bytes.set([...MAGIC, FORMAT_VERSION])
  view.setUint32(5, payload.length)
  view.setUint32(9, checksum(payload))
  bytes.set(payload, HEADER_LENGTH)
  return bytes
}
