import { type FeatureSpace, findBigram } from './feature-space'

/**
 * What a kind of feature counts for against a stem's 1. Tuned on the dev splits; R@1 is flat to
 * about a third around each.
 */
const WEIGHT = { stopWord: 0.7, bigram: 0.5, gram: 0.45 }

// A word's grams together carry a fixed mass, or long words would drown short ones.
const GRAM_MASS = 6

/** Scratch space that counts the features of one phrase after another. */
export class PhraseVector {
  /** The features of the phrase; only the first `size` count. */
  readonly features: Uint32Array
  size = 0
  readonly #space: FeatureSpace
  readonly #amounts: Float32Array

  constructor(space: FeatureSpace) {
    this.#space = space
    this.features = new Uint32Array(space.size)
    this.#amounts = new Float32Array(space.size)
  }

  /** Add a word's stem as often as it occurs. */
  addStem(stem: number, isStop: boolean, count = 1) {
    this.#add(stem, isStop ? count * WEIGHT.stopWord ** 2 : count)
  }

  /** Add a word's grams, those of `grams` from `start` to `end`. */
  addGrams(grams: Uint32Array, start: number, end: number, count = 1) {
    const amount = (count * GRAM_MASS) / Math.max(1, end - start)
    for (let i = start; i < end; i++) this.#add(this.#space.firstGram + grams[i]!, amount)
  }

  /** Add a pair of neighbouring stems, if any phrase of the content has it. */
  addBigram(first: number, second: number) {
    const bigram = findBigram(first, second, this.#space)
    if (bigram >= 0) this.#add(bigram, 1)
  }

  /** The weight of a feature, before its term weight: the root damps repeats. */
  value(feature: number): number {
    const root = Math.sqrt(this.#amounts[feature]!)
    if (feature >= this.#space.firstGram) return root * WEIGHT.gram
    return feature >= this.#space.stemCount ? root * WEIGHT.bigram : root
  }

  clear() {
    for (let i = 0; i < this.size; i++) this.#amounts[this.features[i]!] = 0
    this.size = 0
  }

  #add(feature: number, amount: number) {
    if (this.#amounts[feature] === 0) this.features[this.size++] = feature
    this.#amounts[feature]! += amount
  }
}
