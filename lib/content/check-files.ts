import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { ContentFiles } from '@/lib/files/read-content'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'

/** What content/ has in it, from the project's root. */
const KNOWN = [
  'articles',
  'checks.yaml',
  'clues.yaml',
  'connectors',
  'conversations',
  'flows',
  'imported.yaml',
  'incidents.yaml',
  'redirects.yaml',
  'search-tests.yaml',
  'site.yaml',
  'synonyms.yaml',
  'topics.yaml',
  'verdicts.yaml',
]

/** What a folder of content/ holds; the first that fits decides. */
const FOLDERS: readonly [folder: string, expected: string][] = [
  ['content/articles/', 'content/articles/<topic>/<slug>.mdx'],
  [FRAGMENTS_FOLDER, `${FRAGMENTS_FOLDER}<name>.mdx`],
  ['content/flows/', 'content/flows/<flow>.mdx'],
  ['content/connectors/', 'content/connectors/<connector>.yaml'],
  ['content/conversations/', 'content/conversations/<name>.yaml'],
]

/** Check that each file of content/ can be read and is one that somebody reads. */
export function checkFiles({ sources, strays, unreadable }: ContentFiles): Problem[] {
  // The files of these folders are told of where they are parsed.
  const unknown = sources.map(({ path }) => path).filter((path) => !isKnown(path))
  return [
    ...[...unknown, ...strays].map(
      (file): Problem => ({
        file,
        line: 1,
        column: 1,
        rule: 'unexpected-file',
        message: `nothing reads this file; ${expectedAt(file)}`,
      }),
    ),
    ...unreadable,
  ]
}

function isKnown(path: string): boolean {
  const [, first = '', ...rest] = path.split('/')
  if (first === 'connectors' || first === 'conversations')
    return rest.length === 1 && path.endsWith('.yaml')
  const isFolder = first === 'articles' || first === 'flows'
  return isFolder ? rest.length > 0 : rest.length === 0 && KNOWN.includes(first)
}

function expectedAt(file: string): string {
  const [, expected] = FOLDERS.find(([folder]) => file.startsWith(folder)) ?? []
  if (expected !== undefined) return `expected ${expected}`
  const [, first = ''] = file.split('/')
  return `expected one of ${KNOWN.join(', ')} in content/${didYouMean(first, KNOWN)}`
}
