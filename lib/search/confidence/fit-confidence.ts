import { describeRanking } from '@/lib/search/describe-ranking'
import type { Corpus, CorpusEntry, Phrase } from '@/lib/search/index/corpus'
import { isStopWord } from '@/lib/search/index/lexicon'
import { deriveIndex, type SearchIndex } from '@/lib/search/index/search-index'
import { parseQuery } from '@/lib/search/rank/parse-query'
import { scoreEntries } from '@/lib/search/rank/score-entries'
import { selectEntries } from '@/lib/search/rank/select-entries'
import { ENGLISH_SYNONYMS } from '@/lib/search/words/english-synonyms'
import { tokenise } from '@/lib/search/words/tokenise'
import { type Example, fitLogistic, type LogisticModel, predictLogit } from './fit-logistic'
import { makeChance, shuffle } from './make-chance'

const REMOVED = 0.5
/** What a query counts while the features are weighed: those without an answer must be seen well… */
const LEARNING = { answered: 1, removed: 2, elsewhere: 1 }
/** …and once more while probability is set, as often as readers are likely to ask them. */
const LIKELY = { answered: 1, removed: 0.2, elsewhere: 0.2 }
// Enough for seven coefficients; more would only cost build time. Small content is asked in rounds.
const MOST_DOCUMENTS = 400
const QUERIES_A_ROUND = 150
const QUERIES = 300
const MOST_ROUNDS = 6
const FEWEST_EXAMPLES = 30

type Kind = keyof typeof LEARNING
type Seen = { features: number[]; isRight: boolean; kind: Kind }

/**
 * Fit confidence from the content itself. One phrasing of each document is held out and asked: right
 * when its own document comes first. Two kinds of question have no answer: those of documents that
 * were taken out, and phrasings whose words of meaning were exchanged for any English words. Too
 * little content gives the default model.
 *
 * The first `questionCounts` alternatives of each entry are questions, the rest keywords and error texts.
 */
export function fitConfidence(corpus: Corpus, questionCounts: readonly number[]): LogisticModel {
  const seen = askQuestions(corpus, questionCounts)
  const right = seen.filter(({ isRight }) => isRight).length
  if (right < FEWEST_EXAMPLES || seen.length - right < FEWEST_EXAMPLES) return DEFAULT_MODEL
  const model = fitLogistic(weigh(seen, LEARNING))
  const scale = fitLogistic(
    weigh(seen, LIKELY).map((example) => ({
      ...example,
      features: [predictLogit(model, example.features)],
    })),
  )
  const slope = scale.weights[0]!
  return {
    bias: scale.bias + slope * model.bias,
    weights: model.weights.map((weight) => slope * weight),
  }
}

/** The mean of the models fitted on the benchmark's sets. */
const DEFAULT_MODEL: LogisticModel = { bias: -3.5, weights: [3.1, -2.4, -6.6, -2.9, 0.4, 0.8, 2.8] }

function askQuestions(corpus: Corpus, questionCounts: readonly number[]): Seen[] {
  const chance = makeChance(20260101)
  const seen: Seen[] = []
  const ask = (index: SearchIndex, text: string, kind: Kind, id?: string) => {
    const terms = parseQuery(text, index)
    const { first, features } = describeRanking(terms, scoreEntries(terms, index), index)
    seen.push({ features, isRight: id !== undefined && index.corpus.ids[first] === id, kind })
  }
  const write = (phrase: Phrase) => phrase.map((word) => corpus.words[word]).join(' ')
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(QUERIES / corpus.ids.length))
  for (let round = 0; round < rounds; round++) {
    const places = shuffle([...corpus.ids.keys()], chance).slice(0, MOST_DOCUMENTS)
    const held = places.map((place) =>
      holdOut(corpus.entries[place]!, questionCounts[place] ?? 0, chance),
    )
    const ids = places.map((place) => corpus.ids[place]!)
    const whole = deriveIndex(
      selectEntries(
        corpus,
        ids,
        held.map(({ rest }) => rest),
      ),
    )
    for (const [i, { phrase }] of held.slice(0, QUERIES_A_ROUND).entries()) {
      if (phrase.length === 0) continue
      ask(whole, write(phrase), 'answered', ids[i])
      ask(whole, changeSubject(write(phrase), chance), 'elsewhere')
    }
    const removed = Math.floor(places.length * REMOVED)
    const rest = places.slice(removed).map((place) => corpus.entries[place]!)
    const part = deriveIndex(selectEntries(corpus, ids.slice(removed), rest))
    for (const { phrase } of held.slice(0, Math.min(removed, QUERIES_A_ROUND))) {
      if (phrase.length > 0) ask(part, write(phrase), 'removed')
    }
  }
  return seen
}

function weigh(seen: readonly Seen[], weights: Record<Kind, number>): Example[] {
  return seen.map(({ kind, ...example }) => ({ ...example, weight: weights[kind] }))
}

/**
 * Take one phrasing out. An entry without alternatives is asked its title and keeps about half of the
 * title's words, as if the reader had put it otherwise.
 */
function holdOut(entry: CorpusEntry, questionCount: number, chance: () => number) {
  const { alternatives, title } = entry
  const place = Math.floor(chance() * questionCount)
  const phrase = alternatives[place]
  if (questionCount > 0 && phrase) {
    return { phrase, rest: { ...entry, alternatives: alternatives.filter((_, i) => i !== place) } }
  }
  return { phrase: title, rest: { ...entry, title: title.filter(() => chance() < 0.5) } }
}

const ENGLISH_WORDS = [...new Set(ENGLISH_SYNONYMS.flat())].filter((word) => !isStopWord(word))

/** The same shape of question about something else. */
function changeSubject(phrase: string, chance: () => number): string {
  const words = tokenise(phrase).map(({ word }) =>
    isStopWord(word) ? word : ENGLISH_WORDS[Math.floor(chance() * ENGLISH_WORDS.length)],
  )
  return words.join(' ')
}
