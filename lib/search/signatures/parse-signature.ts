import { tokenise } from '@/lib/search/words/tokenise'

/** An error text to look for. `null` stands for the placeholder, any one to four words. */
export type Signature = {
  text: string
  words: (string | null)[]
  /** Set when the signature is nothing but an HTTP status: "HTTP 401". */
  status?: number
}

const PLACEHOLDER = /<[^<>\s][^<>]*>(?:['’]s\b)?/g
const STATUS = /^\s*(?:http\s*)?([45]\d\d)\s*$/i

/** Split an error text, as an author writes it, into words and placeholders. */
export function parseSignature(text: string): Signature {
  const status = STATUS.exec(text)?.[1]
  const words: (string | null)[] = []
  for (const [i, part] of text.split(PLACEHOLDER).entries()) {
    if (i > 0) words.push(null)
    for (const { word } of tokenise(part)) words.push(word)
  }
  return status ? { text, words, status: Number(status) } : { text, words }
}
