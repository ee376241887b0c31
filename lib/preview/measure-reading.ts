import { fleschKincaid } from 'flesch-kincaid'
import type { Nodes, Root } from 'mdast'
import { syllable } from 'syllable'
import { SKIP, visit } from 'unist-util-visit'
import { wordsOf } from '@/lib/files/words-of'

/** How long a text is, and how hard to read. */
export type Reading = {
  words: number
  /** The grade of a school in the United States and the age in years; absent with too few words to tell. */
  ease?: { grade: number; age: number }
}

/** A formula of averages says nothing about a few words. */
const FEWEST_WORDS = 50

/** Pupils of the first grade in the United States, whose grades the formula counts, are six. */
const AGE_BEFORE_FIRST_GRADE = 5

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Count the words of a page, and tell its reading age: the grade of Flesch and Kincaid (1975),
 * 0.39 words/sentences + 11.8 syllables/words - 15.59, and five years. Its syllables are those of English.
 * @param lines the lines that count, first and last included; all unless told
 */
export function measureReading(root: Root, lines?: { first: number; last: number }): Reading {
  const isWithin = ({ position }: Nodes) =>
    lines === undefined ||
    (position !== undefined &&
      position.start.line >= lines.first &&
      position.end.line <= lines.last)
  const count = { word: 0, sentence: 0, syllable: 0 }
  let all = 0
  visit(root, (node) => {
    const isProse = node.type === 'paragraph'
    if (!isProse && node.type !== 'heading' && node.type !== 'tableCell') return
    if (!isWithin(node)) return SKIP
    const text = wordsOf([node])
    const found = listWords(text)
    all += found.length
    // Titles and cells are no sentences: they would make a page look simpler than it is.
    if (isProse) {
      count.word += found.length
      count.sentence += [...sentences.segment(text)].length
      count.syllable += found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
    }
    return SKIP
  })
  if (count.word < FEWEST_WORDS) return { words: all }
  const grade = Math.max(0, Math.round(fleschKincaid(count)))
  return { words: all, ease: { grade, age: grade + AGE_BEFORE_FIRST_GRADE } }
}

function listWords(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}
