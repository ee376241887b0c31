import type { Result } from '@/lib/search/find-results'
import { asksOnly } from './asks-only'
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
  return sayArticle(turn, first, others)
}

/** Say an article's short answer; an open flow stays open. */
export function sayArticle(
  turn: Turn,
  found: Pick<Result, 'id' | 'title' | 'excerpt' | 'path' | 'section'>,
  others: readonly Result[],
): Replied {
  const at = turn.mind.flow
  const article = toCard(found)
  const also = others
    .filter(({ group }) => group === 'answers')
    .slice(0, 2)
    .map(toCard)
  const quiet = { ...turn, mind: { ...turn.mind, misses: 0 } }
  if (at !== undefined && listChoices(turn, at.id, at.answers).length > 1) {
    const lead = `${article.excerpt}\n\n${WORDING.resumed}`
    return showStep(quiet, at.id, at.answers, { kind: 'article', lead, article, also })
  }
  return say(quiet, {
    kind: 'article',
    text: article.excerpt,
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
  if (confidence >= CLEAR_ANSWER) return sayArticle(turn, first, articles.slice(1))
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

function toCard({
  id,
  title,
  excerpt,
  path,
  section,
}: Parameters<typeof sayArticle>[1]): ArticleCard {
  return { id, title, excerpt, path, ...(section && { section }) }
}
