import type { Corpus, Phrase } from './corpus'
import type { FeatureSpace } from './feature-space'
import type { Lexicon } from './lexicon'
import { PhraseVector } from './phrase-vector'

/**
 * The features of all phrases of all entries, in order: phrase `p` belongs to `entryOf[p]`, counts
 * `weights[p]` and owns the features from `starts[p]` to `starts[p + 1]`.
 */
export type FeaturePhrases = {
  count: number
  entryOf: Uint32Array
  weights: Float32Array
  starts: Uint32Array
  features: Uint32Array
  values: Float32Array
}

const TITLE_WEIGHT = 1.5
const BODY_WEIGHT = 0.75

/** Cut every entry into phrases and those into features: its title, its alternatives, its body. */
export function cutPhrases(
  { entries }: Corpus,
  lexicon: Lexicon,
  space: FeatureSpace,
): FeaturePhrases {
  const { phraseCount, featureCount } = countAtMost(entries, lexicon)
  const phrases: FeaturePhrases = {
    count: 0,
    entryOf: new Uint32Array(phraseCount),
    weights: new Float32Array(phraseCount),
    starts: new Uint32Array(phraseCount + 1),
    features: new Uint32Array(featureCount),
    values: new Float32Array(featureCount),
  }
  const vector = new PhraseVector(space)
  const { stemOf, isStop, grams, gramStarts } = lexicon
  const addWord = (word: number, count: number) => {
    const stem = stemOf[word]!
    vector.addStem(stem, isStop[stem] === 1, count)
    if (isStop[stem] === 0) vector.addGrams(grams, gramStarts[word]!, gramStarts[word + 1]!, count)
  }
  const addPhrase = (phrase: Phrase, entry: number, weight: number) => {
    for (let i = 0; i < phrase.length; i++) {
      addWord(phrase[i]!, 1)
      if (i > 0) vector.addBigram(stemOf[phrase[i - 1]!]!, stemOf[phrase[i]!]!)
    }
    finishPhrase(phrases, vector, entry, weight)
  }
  for (const [entry, { title, alternatives, bodyWords, bodyCounts }] of entries.entries()) {
    addPhrase(title, entry, TITLE_WEIGHT)
    for (const alternative of alternatives) addPhrase(alternative, entry, 1)
    for (let i = 0; i < bodyWords.length; i++) addWord(bodyWords[i]!, bodyCounts[i]!)
    finishPhrase(phrases, vector, entry, BODY_WEIGHT)
  }
  return phrases
}

function finishPhrase(
  phrases: FeaturePhrases,
  vector: PhraseVector,
  entry: number,
  weight: number,
) {
  if (vector.size === 0) return
  let place = phrases.starts[phrases.count]!
  for (let i = 0; i < vector.size; i++) {
    const feature = vector.features[i]!
    phrases.features[place] = feature
    phrases.values[place] = vector.value(feature)
    place++
  }
  vector.clear()
  phrases.entryOf[phrases.count] = entry
  phrases.weights[phrases.count] = weight
  phrases.count++
  phrases.starts[phrases.count] = place
}

function countAtMost(entries: Corpus['entries'], { gramStarts }: Lexicon) {
  let phraseCount = 0
  let featureCount = 0
  for (const { title, alternatives, bodyWords } of entries) {
    for (const phrase of [title, ...alternatives, bodyWords]) {
      phraseCount++
      for (const word of phrase) featureCount += 2 + gramStarts[word + 1]! - gramStarts[word]!
    }
  }
  return { phraseCount, featureCount }
}
