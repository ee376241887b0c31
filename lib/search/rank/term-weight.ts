/**
 * How much a feature tells entries apart: `(ln(1 + E) - H + 0.1)^power`, where H is the entropy of its
 * spread over the E entries. Unlike idf it forgives a word for standing in all phrasings of one
 * entry, and distrusts a word of many entries even when it is rare in each. (Entropy weighting:
 * Dumais 1991, "Improving the retrieval of information from external sources". On the dev splits
 * it beats ln(1 + N/df) in both rankers: +1.5 points of R@1 after fusion.)
 */
export class TermWeights {
  #total: Float64Array
  #spread: Float64Array

  constructor(featureCount: number) {
    this.#total = new Float64Array(featureCount)
    this.#spread = new Float64Array(featureCount)
  }

  /** Note that one entry has `amount` of a feature; once for each entry. */
  add(feature: number, amount: number) {
    this.#total[feature]! += amount
    if (amount !== 1) this.#spread[feature]! += amount * Math.log(amount)
  }

  build(entryCount: number, power: number): Float32Array {
    const most = Math.log(1 + entryCount) + 0.1
    const weights = new Float32Array(this.#total.length)
    for (let feature = 0; feature < weights.length; feature++) {
      const total = this.#total[feature]!
      if (total === 0) continue
      const entropy = Math.log(total) - this.#spread[feature]! / total
      weights[feature] = Math.max(0, most - entropy) ** power
    }
    return weights
  }
}
