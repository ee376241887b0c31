import type { Root } from 'mdast'
import type { Reference } from '@/lib/files/read-references'

/** Words that several steps share: a file of content/flows/fragments. */
export type Fragment = {
  /** The file's name without .mdx; what `<Fragment name="…" />` says. */
  name: string
  file: string
  text: string
  root: Root
  /** The pages of this site that its words mention. */
  references: Reference[]
}

/** All fragments by name. One that does not parse is among them without words, so that nobody misses it. */
export type Fragments = ReadonlyMap<string, Fragment>

export const FRAGMENTS_FOLDER = 'content/flows/fragments/'
