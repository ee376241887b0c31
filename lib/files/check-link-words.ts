import type { Link, LinkReference, Nodes, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Fault } from './fault'
import { placeOf } from './parse-mdx'
import type { Place } from './problem'
import { wordsOf } from './words-of'

/** Check that a link has words that say where it leads, and that no words are a link whose address is written nowhere. */
export function checkLinkWords(node: Link | LinkReference | Text): Fault[] {
  if (node.type === 'text') return checkText(node)
  const rest = node.type === 'link' ? `(${node.url})` : `[${node.label}]`
  const words = wordsOf([node])
  if (words !== '') return checkSense(node, words, rest)
  if (hasElement(node)) return []
  const message = `a link has no words; expected some, as in [words]${rest}`
  return [{ place: placeOf(node), rule: 'link-words', message }]
}

/** Words that say nothing by themselves; who listens to a page may have its links read without the rest. */
const POOR = new Set(
  'click here|here|link|this link|read more|more|learn more|see here|this|this page|this article|page|article|details|more information|continue'.split(
    '|',
  ),
)

function checkSense(node: Link | LinkReference, words: string, rest: string): Fault[] {
  const said = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
  // The choices of a flow link to its steps, and answer its question: "here" may be the best of answers.
  const isChoice = node.type === 'link' && node.url.startsWith('#')
  if (isChoice || !POOR.has(said)) return []
  const message = `the link "${words}" does not say where it leads; expected words that do so by themselves, as in [how sign-in works]${rest}`
  return [{ place: placeOf(node), rule: 'poor-link-words', message }]
}

/** A link by name whose name has no address stays text, which readers see with its brackets. */
const LINK_BY_NAME = /\[[^[\]]+\]\[([^[\]#^][^[\]]*)\]/g

function checkText(node: Text): Fault[] {
  return [...node.value.matchAll(LINK_BY_NAME)].map(({ 0: link, 1: name, index }) => ({
    place: placeIn(node, index),
    rule: 'broken-link',
    message: `${link} has no address; expected a line [${name}]: /articles/topic/slug, or \`…\` around what is no link`,
  }))
}

function placeIn(node: Text, index: number): Place {
  const { line, column } = placeOf(node)
  const lines = node.value.slice(0, index).split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line, column: column + index }
    : { line: line + lines.length - 1, column: last.length + 1 }
}

/** Components bring words of their own. */
function hasElement(link: Link | LinkReference): boolean {
  let found = false
  visit(link, (node: Nodes) => {
    found ||= node.type === 'mdxJsxTextElement'
  })
  return found
}
