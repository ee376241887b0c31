import type { Result } from '@/lib/search/find-results'
import { asksOnly } from './asks-only'
import { findPassage } from './find-passage'
import type { ArticleCard } from './message'
import type { Reading } from './read-message'
import { listChoices, showStep } from './show-step'
import { COMMANDS, type Replied, say, type Turn } from './turn'
import { WORDING } from './wording'

/** An article answers clearly from this probability on; below it and above the second it may. */
const CLEAR_ANSWER = 0.45
const POSSIBLE_ANSWER = 0.2
const MOST_OFFERED = 3

/** A question that an article answers clearly, and that is not the telling of a symptom. */
export function answerFromArticle(turn: Turn, reading: Reading): Replied | undefined {
  if (!asksOnly(reading)) return undefined
  const { results, confidence } = reading.search()
  // A remedy that fits as well is no answer to a question; the article beside it is.
  const [first, ...others] = results.filter(({ group }) => group !== 'steps')
  if (first === undefined || confidence < CLEAR_ANSWER) return undefined
  return sayArticle(turn, first, others, reading.text)
}

/**
 * Say what of an article answers; an open flow stays open.
 * @param asked the question, where there is one; else its short answer is said
 */
export function sayArticle(
  turn: Turn,
  found: Found,
  others: readonly Result[],
  asked?: string,
): Replied {
  const at = turn.mind.flow
  const article = { ...toCard(found), ...(asked !== undefined && answerOf(turn, found, asked)) }
  // The part that answers has it all; the short answer before it would say half of it twice.
  const short = article.answer === undefined ? article.excerpt : ''
  const also = others
    .filter(({ group }) => group === 'answers')
    .slice(0, 2)
    .map(toCard)
  const quiet = { ...turn, mind: { ...turn.mind, misses: 0 } }
  if (at !== undefined && listChoices(turn, at.id, at.answers).length > 1) {
    const lead = [short, WORDING.resumed].filter((part) => part !== '').join('\n\n')
    return showStep(quiet, at.id, at.answers, { kind: 'article', lead, article, also })
  }
  return say(quiet, {
    kind: 'article',
    text: short,
    article,
    also,
    choices: [COMMANDS.guide, COMMANDS.person],
    asserts: false,
  })
}

/** Articles that may be meant, by name. */
export function offerArticles(turn: Turn, reading: Reading): Replied | undefined {
  const { results, confidence } = reading.search()
  const articles = results.filter(({ group }) => group !== 'steps').slice(0, MOST_OFFERED)
  const [first] = articles
  if (first === undefined || confidence < POSSIBLE_ANSWER) return undefined
  if (confidence >= CLEAR_ANSWER) return sayArticle(turn, first, articles.slice(1), reading.text)
  return say(turn, {
    kind: 'options',
    text: WORDING.articles,
    choices: [
      ...articles.map(({ id, title }) => ({ id: `@article:${id}`, label: title })),
      COMMANDS.none,
    ],
    asserts: false,
  })
}

function answerOf(
  { chat }: Turn,
  { id, title, excerpt }: Found,
  asked: string,
): Pick<ArticleCard, 'answer' | 'section'> {
  const { index } = chat.searched
  const passages = Object.hasOwn(chat.passages, id) ? chat.passages[id] : undefined
  const passage = findPassage(asked, { title, excerpt }, passages ?? [], (stem) => {
    const number = index.lexicon.stemNumberOf.get(stem)
    return number === undefined ? 0 : (index.wordScores.termWeights[number] ?? 0)
  })
  if (passage === undefined) return {}
  const { blocks, section } = passage
  return { answer: blocks, ...(section && { section }) }
}

type Found = Pick<Result, 'id' | 'title' | 'excerpt' | 'path' | 'section'>

function toCard({ id, title, excerpt, path, section }: Found): ArticleCard {
  return { id, title, excerpt, path, ...(section && { section }) }
}
