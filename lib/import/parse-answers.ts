import type { Foreign, ForeignArticle } from './foreign-article'
import type { Loss } from './loss'
import { makeId } from './make-id'
import { type Row, readRows } from './read-rows'

/**
 * Parse a CSV of questions and answers into articles. The first line names the columns: `question` and `answer`, and
 * as wanted topic, id, url, updated and keywords; commas, semicolons or tabs part them. An answer may
 * be Markdown or HTML. Questions that have the very same answer become one article.
 */
export function parseAnswers(file: string, text: string): Foreign {
  const read = readRows(file, text)
  if (!read.ok) return { articles: [], faults: read.faults }
  const faults: Loss[] = []
  const byAnswer = new Map<string, Row[]>()
  for (const row of read.rows) {
    const missing = (['question', 'answer'] as const).filter((column) => !row[column])
    for (const column of missing) {
      faults.push({
        place: { file, line: row.line },
        message: `the ${column} is empty; expected words in that column, so this row is left out`,
      })
    }
    if (missing.length > 0) continue
    const same = byAnswer.get(row.answer ?? '')
    if (same) same.push(row)
    else byAnswer.set(row.answer ?? '', [row])
  }
  const articles = [...byAnswer.values()].flatMap((rows) => toForeign(file, rows))
  return { articles, faults: [...faults, ...refuseTwice(articles)] }
}

const HTML = /<\/?(?:p|br|div|ul|ol|li|a|b|strong|em|i|h[1-6]|table|img|span|pre|code)\b[^>]*>/i

function toForeign(file: string, rows: Row[]): ForeignArticle[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  const answer = first.answer ?? ''
  const question = first.question ?? ''
  const name = file.split('/').at(-1) ?? file
  const place = { file, line: first.line }
  const losses: Loss[] = []
  const url = first.url !== undefined && /^https?:\/\//.test(first.url) ? first.url : undefined
  if (first.url !== undefined && url === undefined) {
    losses.push({
      place,
      message: `"${first.url}" is no address; expected https://…, so it is left out`,
    })
  }
  const updated = dayOf(first.updated)
  if (first.updated !== undefined && updated === undefined) {
    losses.push({
      place,
      message: `"${first.updated}" is no day; expected one as 2026-11-20, so it is left out`,
    })
  }
  return [
    {
      key: `csv:${name}/${first.id ?? makeId(question, undefined, hashOf(question))}`,
      place,
      title: question,
      questions: others.flatMap((row) => row.question ?? []),
      keywords: (first.keywords ?? '').split(/[,;|]/).flatMap((word) => word.trim() || []),
      shelf: { title: first.topic ?? name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ') },
      body: { format: HTML.test(answer) ? 'html' : 'markdown', text: answer, place },
      ...(url !== undefined && { url }),
      ...(updated !== undefined && { updated }),
      keyOf: () => undefined,
      losses,
    },
  ]
}

function dayOf(text: string | undefined): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? []
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/** A name for words that have no letters an id could hold. */
function hashOf(words: string): string {
  let hash = 0
  for (const letter of words) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return `question-${hash.toString(36)}`
}

/** Two rows with one id, or one question with two answers, would be one article here. */
function refuseTwice(articles: ForeignArticle[]): Loss[] {
  const seen = new Map<string, ForeignArticle>()
  return articles.flatMap(({ key, place, title }) => {
    const earlier = seen.get(key)
    if (earlier === undefined) {
      const article = articles.find((one) => one.key === key)
      if (article) seen.set(key, article)
      return []
    }
    return [
      {
        place,
        message: `"${title}" has the id or the question of line ${earlier.place.line}; expected each once, so only the first is imported`,
      },
    ]
  })
}
