import type { Root } from 'mdast'
import { DEEPEST, isDeep } from '@/lib/files/parse-mdx'
import { wordsOf } from '@/lib/files/words-of'
import type { ForeignArticle } from './foreign-article'
import type { Loss } from './loss'
import { wordsOfName } from './parse-page'
import { type Body, readBody } from './read-body'
import { settleBlocks } from './settle-blocks'
import { settleHeadings } from './settle-headings'

/** An article whose words are read, and whose headings have their ids; its links still lead elsewhere. */
export type ReadArticle = {
  foreign: ForeignArticle
  title: string
  root: Root
  /** By what links call a heading there, its id here. */
  anchors: ReadonlyMap<string, string>
  losses: Loss[]
}

/** Read the words of an article from elsewhere, or say why there are none. */
export function readArticle(
  foreign: ForeignArticle,
): { ok: true; value: ReadArticle } | { ok: false; faults: Loss[] } | { ok: 'empty'; loss: Loss } {
  const body = readShallow(foreign)
  if (!body.ok) return body
  const { place } = foreign.body
  const blocks = settleBlocks(body.root, place)
  const headings = settleHeadings(body, foreign.title, place)
  const hasPicture = JSON.stringify(body.root).includes('"type":"image"')
  if (wordsOf([body.root]) === '' && !hasPicture) {
    return {
      ok: 'empty',
      loss: { place, message: 'there are no words, so this article is left out' },
    }
  }
  return {
    ok: true,
    value: {
      foreign,
      title:
        foreign.title.replace(/\s+/g, ' ').trim() ||
        headings.title ||
        wordsOfName(foreign.name ?? '') ||
        'Untitled',
      root: body.root,
      anchors: headings.anchors,
      losses: [...foreign.losses, ...body.losses, ...blocks, ...headings.losses],
    },
  }
}

/** Programs nest thousands of levels deep where they err; nobody who walks such a tree gets to its end. */
function readShallow(foreign: ForeignArticle): Body {
  const message = `this is nested more than ${DEEPEST} levels deep, so it is left out; expected boxes, lists and quotes within one another a few times at most`
  const tooDeep: Body = { ok: false, faults: [{ place: foreign.body.place, message }] }
  try {
    const body = readBody(foreign)
    return body.ok && isDeep(body.root) ? tooDeep : body
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}
