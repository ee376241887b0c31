import { CONTRACTIONS, ENDINGS } from './contractions'
import { foldWord } from './fold-word'
import { segmentRun } from './segment-run'

/** A word of a text: folded, with the place it came from. */
export type Token = { word: string; start: number; end: number }

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu
const HAS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]|[\ud840-\ud88f]/

// A pasted blob of letters is no word, and every later step is linear or worse in a word's length.
const LONGEST_WORD = 40

/** The words of a text in order. Contractions become their words, accents and case go. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    if (HAS_UNSPACED.test(match[0])) pushMixed(match[0], start, tokens)
    else pushWord(match[0], start, tokens)
  }
  return tokens
}

function pushMixed(text: string, offset: number, tokens: Token[]) {
  let done = 0
  for (const run of text.matchAll(UNSPACED)) {
    if (run.index > done) pushWord(text.slice(done, run.index), offset + done, tokens)
    for (const piece of segmentRun(run[0])) {
      const start = offset + run.index + piece.start
      tokens.push({ word: foldWord(piece.text), start, end: start + piece.text.length })
    }
    done = run.index + run[0].length
  }
  if (done < text.length) pushWord(text.slice(done), offset + done, tokens)
}

function pushWord(text: string, start: number, tokens: Token[]) {
  const end = start + text.length
  const folded = foldWord(text).replace(/[’ʼ]/g, "'").slice(0, LONGEST_WORD)
  for (const word of expandContraction(folded)) if (word) tokens.push({ word, start, end })
}

function expandContraction(word: string): string[] {
  // "constructor" is a word, and every object has one.
  const whole = Object.hasOwn(CONTRACTIONS, word) ? CONTRACTIONS[word] : undefined
  if (whole) return whole.split(' ')
  const apostrophe = word.indexOf("'")
  if (apostrophe < 0) return [word]
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const after = word.slice(apostrophe + 1)
  const ending = Object.hasOwn(ENDINGS, after) ? ENDINGS[after] : undefined
  const stem = word.slice(0, apostrophe)
  return ending === undefined ? word.split("'") : ending === '' ? [stem] : [stem, ending]
}
