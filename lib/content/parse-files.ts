import { parseMdx } from '@/lib/files/parse-mdx'
import type { Parsed, Problem } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import { hashSource, type SourceFile } from '@/lib/files/source-file'
import type { BrokenFile } from './broken-file'
import type { ContentCache } from './content-cache'

/** A content file that could be read. */
export type ParsedFile<T> = {
  source: SourceFile
  value: T
  /** Another one when the file changes, or one that it includes, or the code that reads it. */
  key: string
}

/** What reading some files gave: those that parse, and all problems. */
export type ParsedFiles<T> = { parsed: ParsedFile<T>[]; problems: Problem[]; broken: BrokenFile[] }

/** Parses files; more than one may be parsed at a time, and what comes back is in their order. */
export type Parser<T> = (sources: SourceFile[], onFile: () => void) => Promise<Parsed<T>[]>

/** How files of one kind are parsed. */
type Recipe<T> = {
  /** The kind, as the cache calls it. */
  kind: string
  parser: Parser<T>
  /** The texts of other files that a file takes in; none unless told. */
  includedIn?: (source: SourceFile) => string[]
}

/** What the cache keeps of a file that parses. */
type Kept<T> = { key: string; value: T; remarks: readonly Problem[] }

/** Files that are kept together, by path. */
type Shelf<T> = Record<string, Kept<T>>

/**
 * Parse files of one kind, or take from the cache those that did not change.
 * Only what parses is kept: problems are told again on every run.
 * @param onFile called after each
 */
export async function parseFiles<T>(
  sources: SourceFile[],
  { kind, parser, includedIn = () => [] }: Recipe<T>,
  cache: ContentCache,
  onFile: () => void,
): Promise<ParsedFiles<T>> {
  const shelves = await readShelves<T>(sources, kind, cache)
  const found = sources.map((source) => {
    // The path is part of what parsing makes (topic, slug), so it is part of the key.
    const key = cache.key([source.path, source.text, ...includedIn(source)].join('\0'))
    const kept = shelves.get(shelfOf(source.path))?.[source.path]
    return { source, key, kept: kept?.key === key ? kept : undefined }
  })
  const missing = found.filter(({ kept }) => kept === undefined)
  for (let done = missing.length; done < found.length; done++) onFile()
  const fresh = await parser(
    missing.map(({ source }) => source),
    onFile,
  )
  const freshOf = new Map(missing.map(({ source }, index) => [source, fresh[index]]))

  const all: ParsedFiles<T> = { parsed: [], problems: [], broken: [] }
  const toKeep: Shelf<T> = {}
  for (const { source, key, kept } of found) {
    const parsed: Parsed<T> | undefined = kept ? { ok: true, ...kept } : freshOf.get(source)
    if (parsed === undefined) throw new Error(`${source.path} was not parsed`)
    if (!parsed.ok) {
      all.problems.push(...parsed.problems)
      all.broken.push(readBroken(source))
      continue
    }
    const { value, remarks = [] } = parsed
    toKeep[source.path] = { key, value, remarks }
    all.problems.push(...remarks)
    all.parsed.push({ source, value, key })
  }
  await writeShelves(toKeep, shelves, kind, cache)
  return all
}

/** Opening thousands of small files takes longer than reading what is in them; rewriting all at once, too. */
const SHELVES = 64

function shelfOf(path: string): number {
  return Number.parseInt(hashSource(path, '').slice(0, 8), 16) % SHELVES
}

async function readShelves<T>(
  sources: readonly SourceFile[],
  kind: string,
  cache: ContentCache,
): Promise<Map<number, Shelf<T>>> {
  const numbers = [...new Set(sources.map(({ path }) => shelfOf(path)))]
  const read = await Promise.all(
    numbers.map(async (number): Promise<[number, Shelf<T>]> => {
      // Each value's key holds the pipeline's hash: what has the right one was written by this very code.
      const shelf = (await cache.read(`${kind}-${number}`)) as Shelf<T> | undefined
      return [number, shelf ?? {}]
    }),
  )
  return new Map(read)
}

/** Write the shelves on which something changed, without what is no longer there. */
async function writeShelves<T>(
  kept: Shelf<T>,
  before: ReadonlyMap<number, Shelf<T>>,
  kind: string,
  cache: ContentCache,
): Promise<void> {
  const now = new Map<number, Shelf<T>>()
  for (const [path, one] of Object.entries(kept)) {
    const number = shelfOf(path)
    const shelf = now.get(number) ?? {}
    shelf[path] = one
    now.set(number, shelf)
  }
  for (const [number, shelf] of now) {
    const old = before.get(number) ?? {}
    const isSame =
      Object.keys(shelf).length === Object.keys(old).length &&
      Object.entries(shelf).every(([path, { key }]) => old[path]?.key === key)
    if (!isSame) await cache.write(`${kind}-${number}`, shelf)
  }
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
