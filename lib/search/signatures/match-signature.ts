import { osaDistance } from '@/lib/search/correct/osa-distance'
import { type Token, tokenise } from '@/lib/search/words/tokenise'
import { findReferences } from './find-references'
import type { Signature } from './parse-signature'

/** An error text found in a longer text, and where. */
export type SignatureMatch<S extends Signature = Signature> = {
  signature: S
  /** 1 for the very words, less for typos and words between. */
  similarity: number
  start: number
  end: number
}

const LONGEST_TEXT = 20_000
const COST = { edit: 0.25, missing: 1, extra: 0.4, emptyPlaceholder: 0.5 }
/** How much cost a signature bears, by its words. One typo is always borne. */
const BORNE = 0.15
const PLACEHOLDER_WORDS = 4
const EXACT_WORDS = 0.4

/**
 * The signatures that stand in a text, best first: case, quotes and accents aside, with a few small
 * typos, anywhere inside a long log. A longer signature says more than a shorter one, and any
 * wording more than a bare status. Several with the same words are all returned.
 */
export function matchSignature<S extends Signature>(
  text: string,
  signatures: readonly S[],
): SignatureMatch<S>[] {
  const tokens = tokenise(text.slice(0, LONGEST_TEXT))
  const present = new Set(tokens.map(({ word }) => word))
  const statuses = new Set(findReferences(text.slice(0, LONGEST_TEXT)).statuses)
  return signatures
    .flatMap((signature) => {
      if (signature.status !== undefined) {
        const at = statuses.has(signature.status) ? text.indexOf(String(signature.status)) : -1
        return at < 0 ? [] : [{ signature, similarity: 1, start: at, end: at + 3 }]
      }
      return align(signature, tokens, present)
    })
    .sort(compareMatches)
}

/** Order matches, the one that says most first. */
export function compareMatches(a: SignatureMatch, b: SignatureMatch): number {
  return weigh(b) - weigh(a)
}

function weigh({ signature, similarity }: SignatureMatch): number {
  return signature.status === undefined ? similarity * signature.words.length : 0
}

/** Where and how well a signature's words stand in the tokens: an alignment with free ends. */
function align<S extends Signature>(
  signature: S,
  tokens: readonly Token[],
  present: ReadonlySet<string>,
): SignatureMatch<S>[] {
  const { words } = signature
  const named = words.filter((word) => word !== null)
  const exact = named.filter((word) => present.has(word)).length
  if (named.length === 0 || (named.length > 2 && exact < EXACT_WORDS * named.length)) return []
  const rows: Cell[][] = [
    tokens.map((_, j) => ({ cost: 0, first: j })).concat({ cost: 0, first: tokens.length }),
  ]
  for (const word of words) {
    const above = rows.at(-1)!
    const row: Cell[] = [add(above[0]!, COST.missing)]
    for (let j = 1; j <= tokens.length; j++) {
      row.push(
        word === null
          ? passPlaceholder(above, j)
          : passWord(above, row, j, word, tokens[j - 1]!.word),
      )
    }
    rows.push(row)
  }
  const last = rows.at(-1)!
  const end = last.reduce((best, cell, j) => (cell.cost < last[best]!.cost ? j : best), 0)
  const { cost, first } = last[end]!
  if (cost > Math.max(COST.edit, BORNE * named.length) || end <= first) return []
  return [
    {
      signature,
      similarity: 1 - cost / words.length,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
    },
  ]
}

/** The least cost so far, and the first token of that path. */
type Cell = { cost: number; first: number }

const add = (cell: Cell, cost: number): Cell => ({ cost: cell.cost + cost, first: cell.first })

function passWord(
  above: readonly Cell[],
  row: readonly Cell[],
  j: number,
  word: string,
  token: string,
): Cell {
  let best = add(above[j - 1]!, differ(word, token))
  const missing = above[j]!.cost + COST.missing
  if (missing < best.cost) best = { cost: missing, first: above[j]!.first }
  // "The connection has not expired" says the opposite.
  const extra = row[j - 1]!.cost + (token === 'not' ? COST.missing : COST.extra)
  return extra < best.cost ? { cost: extra, first: row[j - 1]!.first } : best
}

function passPlaceholder(above: readonly Cell[], j: number): Cell {
  let best = add(above[j]!, COST.emptyPlaceholder)
  for (let k = 1; k <= PLACEHOLDER_WORDS && k <= j; k++) {
    if (above[j - k]!.cost < best.cost) best = above[j - k]!
  }
  return best
}

function differ(word: string, token: string): number {
  if (word === token) return 0
  const limit = word.length >= 8 ? 2 : word.length >= 3 ? 1 : 0
  const distance = limit === 0 ? 1 : osaDistance(word, token, limit)
  return distance > limit || limit === 0 ? COST.missing : distance * COST.edit
}
