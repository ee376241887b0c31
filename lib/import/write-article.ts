import type { Nodes, Root } from 'mdast'
import { wordsOf } from '@/lib/files/words-of'
import { formatArticle } from './format-article'
import type { Loss } from './loss'
import type { ReadArticle } from './read-article'
import { settleLinks, type Targets } from './settle-links'
import { settleWords } from './settle-words'
import { shorten } from './shorten'

const LONGEST_TITLE = 80
const LONGEST_DESCRIPTION = 200

/**
 * Write an article as its file here. It is a draft, so that nothing is published that nobody has read here.
 * @param since the day that stands for its review when the source says none
 * @param isTitleTaken whether another article here has a title
 */
export function writeArticle(
  { foreign, title, root, losses }: ReadArticle,
  targets: Targets,
  since: string,
  isTitleTaken: (title: string) => boolean,
): { text: string; title: string; losses: Loss[] } {
  const { place, url, updated, body } = foreign
  const own: Loss[] = []
  const lose = (message: string) => own.push({ place, message })
  const short = shorten(title, LONGEST_TITLE)
  if (short !== title)
    lose(
      `the title is longer than ${LONGEST_TITLE} characters, so it is cut; the whole of it is among the questions`,
    )
  const free = freeTitle(short, foreign.shelf.title, isTitleTaken)
  if (free !== short) lose(`another article is called "${short}", so this one is called "${free}"`)
  const given = foreign.description?.replace(/\s+/g, ' ').trim()
  const description = shorten(given || firstWords(root) || free, LONGEST_DESCRIPTION)
  if (given && description !== given)
    lose(`the description is longer than ${LONGEST_DESCRIPTION} characters, so it is cut`)
  if (updated === undefined)
    lose(`no day is given, so the day of the import (${since}) stands for its review`)

  const settled = [...settleLinks(root, targets, body.place), ...settleWords(root, body.place)]
  const front = {
    title: free,
    description,
    questions: distinct([title, ...foreign.questions]),
    sources: url === undefined ? [] : [{ title, url }],
    reviewed: updated ?? since,
    draft: true,
    keywords: distinct(foreign.keywords),
  }
  const inOrder = [...losses, ...own, ...settled].sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0),
  )
  return { text: formatArticle(front, root), title: free, losses: inOrder }
}

/** A title of its own: two articles with the same one could not be told apart in results. */
function freeTitle(title: string, shelf: string, isTaken: (title: string) => boolean): string {
  if (!isTaken(title)) return title
  const withShelf = shorten(`${title} (${shelf})`, LONGEST_TITLE)
  let free = withShelf
  for (let count = 2; isTaken(free); count += 1) {
    free = `${shorten(title, LONGEST_TITLE - 5)} (${count})`
  }
  return free
}

function firstWords(root: Root): string {
  const paragraph = root.children.find(
    (node) => node.type === 'paragraph' && wordsWithoutPictures(node) !== '',
  )
  return wordsWithoutPictures(paragraph ?? root).replace(/\s*\[#[a-z0-9-]+\]/g, '')
}

function wordsWithoutPictures(node: Nodes): string {
  return wordsOf([node], ({ type }) => (type === 'image' ? '' : undefined))
}

/** Each once, whatever its case. */
function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.flatMap((one) => {
    const line = one.replace(/\s+/g, ' ').trim()
    if (line === '' || seen.has(line.toLowerCase())) return []
    seen.add(line.toLowerCase())
    return [line]
  })
}
