import { isStopWord } from '@/lib/search/index/lexicon'
import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'
import { type Block, wordsOfBlocks } from './block'

/** Some words of an article that can stand by themselves, and the section that they stand in. */
export type Passage = { section?: { title: string; path: string }; blocks: Block[] }

/** A heading names what its passages are about, and does not say it. */
const BY_HEADING = 0.8
/** An author's short answer gives way only to what says this much more of what is asked, of 1. */
const CLEARLY_MORE = 0.2
/** Steps that a description has in one sentence need not be told again. */
const MOST_TOLD = 0.6
const HOW_TO =
  /^\W*(?:how (?:do|can|to|should|would|must)|where (?:do|can)|can you (?:tell|show)|wie|comment|cómo|como|come)\b/i

/**
 * What of an article answers a question best: a passage that says more of what was asked than the article's
 * own short answer does, or its steps, where somebody asks how.
 * @param article its title and the short answer that its author wrote
 * @param weigh how much a stem tells one article from others
 * @returns undefined when the short answer is the best that there is
 */
export function findPassage(
  question: string,
  article: { title: string; excerpt: string },
  passages: readonly Passage[],
  weigh: (stem: string) => number,
): Passage | undefined {
  const asked = listStems(question)
  const read = passages.map((passage) => ({
    passage,
    said: listStems(wordsOfBlocks(passage.blocks)),
    named: listStems(passage.section?.title ?? ''),
  }))
  const weights = new Map([...asked].map((stem) => [stem, weigh(stem)]))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  /** The share of what is asked that some words say. */
  const score = (said: ReadonlySet<string>, named: ReadonlySet<string>) =>
    [...weights].reduce((sum, [stem, weight]) => {
      const share = said.has(stem) ? 1 : named.has(stem) ? BY_HEADING : 0
      return sum + (share * weight) / Math.max(all, 1e-9)
    }, 0)
  const short = listStems(article.excerpt)
  const ranked = read
    .map((one) => ({ ...one, score: score(one.said, one.named) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined) return undefined
  if (HOW_TO.test(question)) {
    const steps = ranked.find(({ passage }) => isSteps(passage))
    if (steps && best.score - steps.score < CLEARLY_MORE && !isToldBy(short, steps.said)) {
      return steps.passage
    }
  }
  const known = score(short, listStems(article.title))
  return best.score - known >= CLEARLY_MORE ? best.passage : undefined
}

function isSteps({ blocks }: Passage): boolean {
  return blocks.some((block) => block.kind === 'list' && block.isOrdered)
}

function isToldBy(short: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const told = [...said].filter((stem) => short.has(stem)).length
  return told >= MOST_TOLD * said.size
}

function listStems(text: string): Set<string> {
  const words = tokenise(text).map(({ word }) => word)
  return new Set(words.filter((word) => !isStopWord(word)).map(stemWord))
}
