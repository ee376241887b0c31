import { IndexFileError } from './index-file-error'

/** Reads back what a ByteWriter wrote; past the end it throws an IndexFileError. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #place = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(): number {
    let value = 0
    let unit = 1
    while (true) {
      const byte = this.#bytes[this.#place++]
      if (byte === undefined) throw new IndexFileError('The index ends in the middle of a number')
      value += (byte & 0x7f) * unit
      if (byte < 0x80) return value
      unit *= 0x80
    }
  }

  numbers(): number[] {
    return this.#list(() => this.number())
  }

  text(): string {
    return new TextDecoder().decode(this.#take(this.number()))
  }

  texts(): string[] {
    return this.#list(() => this.text())
  }

  float(): number {
    const bytes = this.#take(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
  }

  #list<T>(read: () => T): T[] {
    const length = this.number()
    // Damaged bytes may claim any length: fail before making room for it.
    if (length > this.#bytes.length)
      throw new IndexFileError('The index claims an impossible length')
    const list: T[] = []
    for (let i = 0; i < length; i++) list.push(read())
    return list
  }

  #take(length: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#place, this.#place + length)
    if (bytes.length < length) throw new IndexFileError('The index ends in the middle of a text')
    this.#place += length
    return bytes
  }
}
