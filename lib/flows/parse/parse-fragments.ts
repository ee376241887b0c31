import type { Problem } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import type { Fragment, Fragments } from '@/lib/flows/fragment'
import { parseFragment } from './parse-fragment'

/**
 * Parse all fragments; those with problems are kept by name, without words.
 * @returns the sources of those with problems, too
 */
export function parseFragments(sources: readonly SourceFile[]): {
  fragments: Fragments
  problems: Problem[]
  broken: SourceFile[]
} {
  const problems: Problem[] = []
  const broken: SourceFile[] = []
  const fragments = sources.map((source): [string, Fragment] => {
    const { path: file, text } = source
    const parsed = parseFragment(source)
    if (parsed.ok) {
      problems.push(...(parsed.remarks ?? []))
      return [parsed.value.name, parsed.value]
    }
    problems.push(...parsed.problems)
    broken.push(source)
    const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '')
    return [name, { name, file, text, root: { type: 'root', children: [] }, references: [] }]
  })
  return { fragments: new Map(fragments), problems, broken }
}
