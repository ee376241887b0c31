import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { formatBytes } from './format-bytes'
import type { Problem } from './problem'
import type { Rule } from './rules'
import type { SourceFile } from './source-file'
import { walkFolder } from './walk-folder'

/** The files of a folder of content, each with its path from the project's root. */
export type ContentFiles = {
  sources: SourceFile[]
  /** What should be a source or a folder of sources and cannot be read, each with what is wrong. */
  unreadable: Problem[]
  /** Files that are no sources, by path. */
  strays: string[]
}

const CONTENT_TYPES = /\.(mdx|ya?ml)$/

/** A page of this many bytes has 80,000 words, and takes seconds to parse. */
export const LARGEST_PAGE = 500_000

/**
 * Read every .mdx and .yaml file under a folder, sorted by path; an absent folder gives none.
 * Notes to authors (README.md) and hidden files are passed over. What cannot be read is told, and the rest read.
 * @param root the project's root, to which the paths are relative
 */
export async function readContent(root: string, folder = 'content'): Promise<ContentFiles> {
  const { files, links, closed } = await walkFolder(root, folder)
  const named = files.filter((file) => path.basename(file) !== 'README.md')
  // One after the other takes a third of the time that a thousand promises take.
  const read = named
    .filter((file) => CONTENT_TYPES.test(file))
    .map((file) => readSource(root, file))
  return {
    sources: read.filter((one) => 'text' in one),
    unreadable: [
      ...read.filter((one) => 'rule' in one),
      ...links.map((file) =>
        unreadable(
          file,
          'symbolic-link',
          'this is a symbolic link, which is not followed; expected the file or the folder itself',
        ),
      ),
      ...closed.map((file) =>
        unreadable(
          file,
          'no-rights',
          'this folder may not be opened; expected the right to, which chmod u+rx gives its owner',
        ),
      ),
    ],
    strays: named.filter((file) => !CONTENT_TYPES.test(file)),
  }
}

function readSource(root: string, file: string): SourceFile | Problem {
  const full = path.join(root, file)
  try {
    const { size } = statSync(full)
    if (file.endsWith('.mdx') && size > LARGEST_PAGE) {
      return unreadable(
        file,
        'too-large',
        `this file has ${formatBytes(size)}; expected ${formatBytes(LARGEST_PAGE)} at most: cut it into articles that each answer one question`,
      )
    }
    return decode(file, readFileSync(full))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') throw error
    return unreadable(
      file,
      'no-rights',
      'this file may not be read; expected the right to, which chmod u+r gives its owner',
    )
  }
}

/** The text of a file without the mark that some editors put before it. */
function decode(path: string, bytes: Uint8Array): SourceFile | Problem {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return unreadable(
      path,
      'encoding',
      'this file is not UTF-8; expected it saved in that encoding, which editors offer under Save As or in their status bar',
    )
  }
}

function unreadable(file: string, rule: Rule, message: string): Problem {
  return { file, line: 1, column: 1, rule, message }
}
