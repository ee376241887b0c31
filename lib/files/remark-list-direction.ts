import type { Root } from 'mdast'
// Types the hProperties of a node, through which a direction reaches the HTML.
import type {} from 'mdast-util-to-hast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * Remark plugin: give a list the direction of its first letter where that is right to left, so that its signs
 * stand where its lines begin. Paragraphs find theirs by themselves.
 */
export function remarkListDirection() {
  return (root: Root): void => {
    visit(root, 'list', (list) => {
      const [letter = ''] = /\p{L}/u.exec(toText(list)) ?? []
      if (!RIGHT_TO_LEFT.test(letter)) return
      list.data = { ...list.data, hProperties: { ...list.data?.hProperties, dir: 'rtl' } }
    })
  }
}
