import type { Blockquote, Heading, Image, Link, List, Nodes, Paragraph, Text } from 'mdast'

/*
 * Makers of Markdown nodes. What components leave behind is not always allowed where it stands by the
 * types of the tree, which its writer does not mind: hence the casts of children.
 */

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(children: Nodes[]): Paragraph {
  return { type: 'paragraph', children: children as Paragraph['children'] }
}

export function heading(depth: Heading['depth'], children: Nodes[]): Heading {
  return { type: 'heading', depth, children: children as Heading['children'] }
}

export function quote(children: Nodes[]): Blockquote {
  return { type: 'blockquote', children: children as Blockquote['children'] }
}

export function link(url: string, children: Nodes[]): Link {
  return { type: 'link', url, children: children as Link['children'] }
}

export function image(url: string, alt: string): Image {
  return { type: 'image', url, alt }
}

/** A list of one item for each row of blocks, without space between them. */
export function list(items: Nodes[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: children as List['children'][number]['children'],
    })),
  }
}

/** The name of a part, in words that stand out. */
export function label(words: string): Paragraph {
  return paragraph([{ type: 'strong', children: [text(words)] }])
}
