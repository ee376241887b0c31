import type { Token } from '@/lib/search/words/tokenise'

/** A known stem that a query's word may stand for, and what a match of it counts. */
export type Choice = {
  stem: number
  word: string
  factor: number
  why: 'same' | 'corrected' | 'completed' | 'synonym'
}

/** A word of a query with all it may stand for, the likeliest first. Without choices nobody knows it. */
export type QueryTerm = Token & {
  isStop: boolean
  choices: Choice[]
  /** A correction so sure that it stands in the word's place. */
  replacement?: string
}

/** Add a choice unless the term has its stem already. */
export function addChoice(term: QueryTerm, choice: Choice) {
  if (!term.choices.some(({ stem }) => stem === choice.stem)) term.choices.push(choice)
}
