import { findNamedConnector } from '@/lib/flows/find-named-connector'
import { stepOf } from '@/lib/flows/find-step'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { findResults, type Results } from '@/lib/search/find-results'
import { isStopWord } from '@/lib/search/index/lexicon'
import type { QueryTerm } from '@/lib/search/rank/query-term'
import { findReferences } from '@/lib/search/signatures/find-references'
import { type Paste, parsePaste } from '@/lib/search/signatures/parse-paste'
import { findForeignLanguage } from '@/lib/search/words/foreign-language'
import type { Chat } from './chat'
import type { Talk } from './clues/clues-schema'
import { type FoundClue, type FoundTalk, findClues } from './clues/find-clues'
import { type ReadWord, readWords } from './clues/read-words'
import type { Evidence } from './conversation'

/** What is in a message, before anything is done about it. */
export type Reading = {
  /** Masked. */
  text: string
  words: ReadWord[]
  clues: FoundClue[]
  talk: FoundTalk[]
  /** A known error text, or a packet of an earlier case. */
  paste?: Paste
  /** The id of a connector that is named. */
  connector?: string
  /** `ofid_…` and HTTP statuses. */
  references: string[]
  /** What the search finds: asked only where an article may answer, since it takes longest. */
  search: () => Results
  /** The language (BCP 47), when nothing here is written in it. */
  language?: string
  /** Whether it asks something, and not only says what fails. */
  isQuestion: boolean
}

const MOST_RESULTS = 5
/** What a denied clue still counts, the other way round. */
const DENIED = -0.2
/** Talk counts where so few other telling words stand beside it. */
const MOST_BESIDE = 3

const QUESTION =
  /^\W*(?:(?:hi|hello|hey|hallo|hola|salut|bonjour|ciao)\W+)?(?:how|what|which|who|where|when|can|could|do|does|is|are|should|will|may|wie|was|welche|wer|wo|kann|gibt|comment|quel|quelle|quels|peut|puis|cómo|como|qué|cual|cuál|puedo|puede|quais|qual|posso|pode|come|quale|quali)\b/i

/** Read a message for all that the conversation can use. */
export function readMessage(chat: Chat, text: string): Reading {
  const { lexicon } = chat.searched.index
  const words = readWords(text, chat.clues, (word) => lexicon.numberOf.has(word))
  const { ids, statuses } = findReferences(text)
  const paste = parsePaste(inOrder(chat), text, chat.connectors)
  const language = findLanguage(words, chat)
  const connector =
    paste?.connector ?? findNamedConnector(text, chat.connectors, chat.clues.connectors)
  return {
    text,
    words,
    ...findClues(words, statuses, chat.clues),
    ...(paste && { paste }),
    ...(connector && { connector: connector.id }),
    references: [...ids, ...statuses.map((status) => `HTTP ${status}`)],
    search: once(() => findResults(chat.searched, text, { limit: MOST_RESULTS })),
    ...(language !== undefined && { language }),
    isQuestion: QUESTION.test(text) || /[?？]\s*$/.test(text),
  }
}

/** The language of some words, by their letters and their small words. */
function findLanguage(
  words: readonly ReadWord[],
  { searched: { index } }: Chat,
): string | undefined {
  const terms = words
    .slice(0, MOST_TELLING)
    .map(({ word, start, end, stem: written }): QueryTerm => {
      const stem = index.lexicon.stemNumberOf.get(written)
      const choices = stem === undefined ? [] : [{ stem, word, factor: 1, why: 'same' as const }]
      return { word, start, end, isStop: false, choices }
    })
  return findForeignLanguage(terms, index)
}

const MOST_TELLING = 60

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Two flows may know one error text: the guide is asked first. */
function inOrder({ flows, guide }: Chat) {
  return [...flows].sort((a, b) => Number(b.id === guide) - Number(a.id === guide))
}

/** What the words of a message speak for. */
export function readEvidence({ clues, paste }: Reading): Evidence[] {
  const told = clues.flatMap(({ clue, isDenied }): Evidence[] => {
    const weights = Object.entries(clue.causes).map(([cause, weight]) => [
      cause,
      isDenied ? DENIED * weight : weight,
    ])
    if (weights.length === 0) return []
    // The last of its answers is the one that it is about; those before only lead there.
    const of = isDenied ? undefined : Object.keys(clue.answers).at(-1)
    const told: Evidence = {
      because: clue.because,
      weights: Object.fromEntries(weights),
      from: 'words',
    }
    return [{ ...told, ...(of !== undefined && { of }) }]
  })
  return paste?.kind === 'error' ? [...told, readError(paste)] : told
}

/** A known error text speaks for the remedy that it leads to, or a little for each that its question may. */
function readError({ flow, answers, signature }: Extract<Paste, { kind: 'error' }>): Evidence {
  const { step } = resolveFlow(flow, answers)
  const weights: Evidence['weights'] = {}
  if (step.kind === 'outcome' && step.cause !== undefined) weights[step.cause] = LEADS_TO
  for (const { next } of step.kind === 'question' ? step.choices : []) {
    const { kind, cause } = { cause: undefined, ...stepOf(flow.steps, next) }
    if (kind === 'outcome' && cause !== undefined) weights[cause] = MAY_LEAD_TO
  }
  const because = `“${signature.text}” is an error text that this guide knows.`
  return { because, weights, from: 'error' }
}

const LEADS_TO = 1
const MAY_LEAD_TO = 0.4

/** Whether a message says something to the conversation, and next to nothing else. */
export function says(reading: Reading, talk: Talk): boolean {
  const found = reading.talk.find((one) => one.talk === talk && !one.isDenied)
  if (found === undefined) return false
  const telling = reading.words.filter(({ word }) => !isStopWord(word)).length
  return telling - found.length <= MOST_BESIDE
}

/** Whether a message says that something fails, and not what. */
export function complains({ talk }: Reading): boolean {
  return talk.some((one) => one.talk === 'fails')
}

/** Whether the words tell of something that fails. */
export function tellsSymptom({ clues }: Reading): boolean {
  return clues.some(
    ({ clue, isDenied }) =>
      !isDenied && Object.values(clue.causes).some((weight) => weight >= LEAST_WEIGHT),
  )
}

const LEAST_WEIGHT = 0.6
