import type { List, ListItem } from 'mdast'
import { type CustomId, takeId } from '@/lib/files/custom-id'
import { placeOf } from '@/lib/files/parse-mdx'
import type { Place } from '@/lib/files/problem'
import type { Templates } from '@/lib/flows/fill-template'
import type { Choice } from '@/lib/flows/flow'
import type { Report } from './collect-problems'
import { plainWords } from './plain-words'
import { readId } from './read-id'
import { splitFirstLine } from './split-steps'
import { suggestId } from './suggest-id'
import { templateOf, wordsOf } from './words-of'

/**
 * Read a step's choices: `- [label](#step) [#id]`, with a hint on the lines that follow.
 * @param lines the lines of the file, for messages that give the line to paste
 */
export function readChoices(list: List, lines: readonly string[], report: Report): Choice[] {
  const ids = new Map<string, Place>()
  const labels = new Map<string, Place>()
  return list.children.flatMap((item) => {
    const read = readItem(item, report)
    if (read === undefined) return []
    const { label, place } = read
    const line = lines[read.lastLine - 1] ?? ''
    const id = readId(
      {
        kind: 'choice',
        words: read.words,
        id: read.id,
        place,
        line,
        lineNumber: read.lastLine,
        taken: ids,
      },
      report,
    )
    if (!ids.has(id)) ids.set(id, place)
    const elder = labels.get(label.toLowerCase())
    if (elder !== undefined) {
      report(
        place,
        'duplicate-label',
        `the choice "${read.words}" is already offered in line ${elder.line}; expected other words, so that readers can tell the two apart`,
      )
    }
    labels.set(label.toLowerCase(), elder ?? place)
    const { hint, next, templates } = read
    return [
      { id, label, ...(hint !== '' && { hint }), next, place, ...(templates && { templates }) },
    ]
  })
}

type Item = {
  id?: CustomId
  /** The label as it was typed, for ids and messages. */
  words: string
  label: string
  hint: string
  templates?: Templates<'label' | 'hint'>
  next: string
  place: Place
  lastLine: number
}

function readItem(item: ListItem, report: Report): Item | undefined {
  const [block, ...blocks] = item.children
  const { first, rest } = splitFirstLine(block?.type === 'paragraph' ? block.children : [])
  const { id, children } = takeId(first)
  const [link, ...others] = children
  const place = placeOf(item)
  if (link?.type !== 'link') {
    const words = wordsOf(block?.type === 'paragraph' ? children : item.children) || 'Yes'
    report(
      place,
      'choice-link',
      `the choice "${words}" does not begin with a link; expected a step that it leads to, as in - [${words}](#step) [#${id?.id ?? suggestId(words)}]`,
    )
    return undefined
  }
  const words = wordsOf([link])
  if (!link.url.startsWith('#') || link.url === '#') {
    report(
      placeOf(link),
      'choice-link',
      `the choice "${words}" links to "${link.url}"; expected a step of this flow, as in [${words}](#step)`,
    )
  }
  const stray = wordsOf(others)
  if (stray !== '') {
    report(
      placeOf(link),
      'choice-words',
      `the words "${stray}" stand beside the choice "${words}"; expected them on a line of their own beneath it, as a hint`,
    )
  }
  return {
    id,
    words,
    ...plainWords({
      label: templateOf([link]),
      hint: templateOf([{ type: 'paragraph', children: rest }, ...blocks]),
    }),
    next: link.url.startsWith('#') ? link.url.slice(1) : '',
    place,
    lastLine: link.position?.end.line ?? place.line,
  }
}
