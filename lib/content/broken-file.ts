import type { Reference } from '@/lib/files/read-references'

/** A file that does not parse: links to it are not broken links, and its own are checked all the same. */
export type BrokenFile = { file: string; references: Reference[] }

/** Whether a file is there but does not parse, or lies in a folder that cannot be read. */
export function isBroken(path: string, { broken }: { broken: readonly BrokenFile[] }): boolean {
  return broken.some(({ file }) => file === path || path.startsWith(`${file}/`))
}
