import { parseMdx } from '@/lib/files/parse-mdx'
import type { Parsed, Problem } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import type { SourceFile } from '@/lib/files/source-file'
import type { BrokenFile } from './broken-file'
import type { ContentCache } from './content-cache'

/** A content file that could be read. */
export type ParsedFile<T> = {
  source: SourceFile
  value: T
  /** What the cache keeps it under. */
  key: string
}

/** What reading some files gave: those that parse, and all problems. */
export type ParsedFiles<T> = { parsed: ParsedFile<T>[]; problems: Problem[]; broken: BrokenFile[] }

/** Parses files; more than one may be parsed at a time, and what comes back is in their order. */
export type Parser<T> = (sources: SourceFile[], onFile: () => void) => Promise<Parsed<T>[]>

/** What the cache keeps of a file that parses. */
type Kept<T> = { value: T; remarks: readonly Problem[] }

/**
 * Parse files of one kind, or take from the cache those that did not change.
 * Only what parses is kept: problems are told again on every run.
 * @param includedIn the texts of other files that a file takes in
 * @param onFile called after each
 */
export async function parseFiles<T>(
  sources: SourceFile[],
  parser: Parser<T>,
  cache: ContentCache,
  onFile: () => void,
  includedIn: (source: SourceFile) => string[] = () => [],
): Promise<ParsedFiles<T>> {
  const found = await Promise.all(
    sources.map(async (source) => {
      // The path is part of what parsing makes (topic, slug), so it is part of the key.
      const key = cache.key([source.path, source.text, ...includedIn(source)].join('\0'))
      // The key holds the pipeline's hash: what lies there was written by this very code.
      const kept = (await cache.read(key)) as Kept<T> | undefined
      if (kept !== undefined) onFile()
      return { source, key, kept }
    }),
  )
  const missing = found.filter(({ kept }) => kept === undefined)
  const fresh = await parser(
    missing.map(({ source }) => source),
    onFile,
  )
  const freshOf = new Map(missing.map(({ source }, index) => [source, fresh[index]]))

  const all: ParsedFiles<T> = { parsed: [], problems: [], broken: [] }
  const writes: Promise<void>[] = []
  for (const { source, key, kept } of found) {
    const parsed: Parsed<T> | undefined = kept ? { ok: true, ...kept } : freshOf.get(source)
    if (parsed === undefined) throw new Error(`${source.path} was not parsed`)
    if (!parsed.ok) {
      all.problems.push(...parsed.problems)
      all.broken.push(readBroken(source))
      continue
    }
    const { value, remarks = [] } = parsed
    if (kept === undefined) writes.push(cache.write(key, { value, remarks } satisfies Kept<T>))
    all.problems.push(...remarks)
    all.parsed.push({ source, value, key })
  }
  await Promise.all(writes)
  return all
}

/** A parser that reads one file after the other. */
export function parseInTurn<T>(parse: (source: SourceFile) => Parsed<T>): Parser<T> {
  return async (sources, onFile) =>
    sources.map((source) => {
      const parsed = parse(source)
      onFile()
      return parsed
    })
}

/** What can still be checked of a file that does not parse. */
export function readBroken(source: SourceFile): BrokenFile {
  const tree = parseMdx(source)
  return { file: source.path, references: tree.ok ? readReferences(tree.value) : [] }
}
