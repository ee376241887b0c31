/** Writes numbers and text into a growing run of bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(4096)
  #size = 0

  /** A whole number from 0 in as few bytes as it needs, seven bits in each (LEB128). */
  number(value: number) {
    let rest = value
    while (rest >= 0x80) {
      this.#byte((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.#byte(rest)
  }

  numbers(values: readonly number[]) {
    this.number(values.length)
    for (const value of values) this.number(value)
  }

  text(value: string) {
    const bytes = new TextEncoder().encode(value)
    this.number(bytes.length)
    this.#append(bytes)
  }

  texts(values: readonly string[]) {
    this.number(values.length)
    for (const value of values) this.text(value)
  }

  float(value: number) {
    this.#append(littleEndian(value))
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }

  #byte(value: number) {
    this.#reserve(1)
    this.#bytes[this.#size++] = value
  }

  #append(bytes: Uint8Array) {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#size)
    this.#size += bytes.length
  }

  #reserve(count: number) {
    if (this.#size + count <= this.#bytes.length) return
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size + count))
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

function littleEndian(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value, true)
  return new Uint8Array(view.buffer)
}
