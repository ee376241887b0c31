import type { PluggableList } from 'unified'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { Parsed, Problem } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import type { SourceFile } from '@/lib/files/source-file'
import type { BrokenFile } from './broken-file'
import { type CompiledFile, compileFile } from './compile-file'
import type { ContentCache } from './content-cache'

/** How files of one kind are parsed and compiled. */
type Recipe<T> = {
  parse: (source: SourceFile) => Parsed<T>
  /** Remark plugins for the compiler. */
  plugins: PluggableList
  /** The texts of other files that a file takes in; none when left out. */
  includedIn?: (source: SourceFile) => string[]
}

/** What compiling some files made: those that parse, and the others with all their problems. */
type CompiledFiles<T> = {
  compiled: CompiledFile<T>[]
  problems: Problem[]
  broken: BrokenFile[]
}

/**
 * Parse and compile files of one kind, one after the other.
 * @param onFile called after each
 */
export async function compileFiles<T>(
  files: SourceFile[],
  { parse, plugins, includedIn = () => [] }: Recipe<T>,
  cache: ContentCache,
  onFile: () => void,
): Promise<CompiledFiles<T>> {
  const all: CompiledFiles<T> = { compiled: [], problems: [], broken: [] }
  for (const source of files) {
    const result = await compileFile(source, parse, plugins, cache, includedIn(source))
    if (result.ok) all.compiled.push(result.value)
    else {
      all.problems.push(...result.problems)
      all.broken.push(readBroken(source))
    }
    onFile()
  }
  return all
}

/** What can still be checked of a file that does not parse. */
export function readBroken(source: SourceFile): BrokenFile {
  const tree = parseMdx(source)
  return { file: source.path, references: tree.ok ? readReferences(tree.value) : [] }
}
