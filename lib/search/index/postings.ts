/**
 * For each feature the entries that have it and its weight there, as flat arrays: feature `f` owns
 * places `starts[f]` to `starts[f + 1]`, its entries ascending.
 */
export type Postings = { starts: Uint32Array; entries: Uint32Array; weights: Float32Array }

/** Collects (feature, entry, weight) in order of entry and lays them out by feature. */
export class PostingsBuilder {
  #size = 0
  #features: Uint32Array
  #entries: Uint32Array
  #weights: Float32Array

  /** Room for so many postings; more make it grow. */
  constructor(expected: number) {
    const capacity = Math.max(1024, expected)
    this.#features = new Uint32Array(capacity)
    this.#entries = new Uint32Array(capacity)
    this.#weights = new Float32Array(capacity)
  }

  add(feature: number, entry: number, weight: number) {
    if (this.#size === this.#features.length) this.#grow()
    this.#features[this.#size] = feature
    this.#entries[this.#size] = entry
    this.#weights[this.#size] = weight
    this.#size++
  }

  build(featureCount: number): Postings {
    const starts = new Uint32Array(featureCount + 1)
    for (let i = 0; i < this.#size; i++) starts[this.#features[i]! + 1]!++
    for (let f = 0; f < featureCount; f++) starts[f + 1]! += starts[f]!
    const next = starts.slice()
    const entries = new Uint32Array(this.#size)
    const weights = new Float32Array(this.#size)
    for (let i = 0; i < this.#size; i++) {
      const place = next[this.#features[i]!]!++
      entries[place] = this.#entries[i]!
      weights[place] = this.#weights[i]!
    }
    return { starts, entries, weights }
  }

  #grow() {
    const size = this.#features.length * 2
    const features = new Uint32Array(size)
    const entries = new Uint32Array(size)
    const weights = new Float32Array(size)
    features.set(this.#features)
    entries.set(this.#entries)
    weights.set(this.#weights)
    this.#features = features
    this.#entries = entries
    this.#weights = weights
  }
}
