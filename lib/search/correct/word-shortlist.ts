const LONGEST_SHORTLIST = 100
const LENGTH_DIFFERENCE = 2
const SHARED_BIGRAMS = 0.3

/** Finds the words of a vocabulary that share enough letter pairs with another to be worth a closer look. */
export class WordShortlist {
  readonly #words: readonly string[]
  readonly #byBigram = new Map<string, number[]>()
  readonly #shared: Uint8Array

  constructor(words: readonly string[]) {
    this.#words = words
    this.#shared = new Uint8Array(words.length)
    words.forEach((word, number) => {
      for (const bigram of new Set(cutBigrams(word))) {
        const list = this.#byBigram.get(bigram)
        if (list) list.push(number)
        else this.#byBigram.set(bigram, [number])
      }
    })
  }

  /** At most 100 word numbers, those that share most first, the frequent before the rare. */
  find(word: string): number[] {
    const bigrams = [...new Set(cutBigrams(word))]
    const touched: number[] = []
    for (const bigram of bigrams) {
      for (const number of this.#byBigram.get(bigram) ?? []) {
        if (this.#shared[number]! === 0) touched.push(number)
        this.#shared[number]!++
      }
    }
    const near = touched
      .filter(
        (number) =>
          Math.abs(this.#words[number]!.length - word.length) <= LENGTH_DIFFERENCE &&
          this.#shared[number]! >= SHARED_BIGRAMS * bigrams.length,
      )
      .map((number) => ({ number, shared: this.#shared[number]! }))
      .sort((a, b) => b.shared - a.shared || a.number - b.number)
      .slice(0, LONGEST_SHORTLIST)
    for (const number of touched) this.#shared[number] = 0
    return near.map(({ number }) => number)
  }
}

function cutBigrams(word: string): string[] {
  const edged = `_${word}_`
  return Array.from({ length: edged.length - 1 }, (_, i) => edged.slice(i, i + 2))
}
