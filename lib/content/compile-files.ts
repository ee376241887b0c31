import type { SourceFile } from '@/lib/files/source-file'
import type { ContentCache } from './content-cache'
import { eachAtOnce } from './each-at-once'
import type { ParsedFile } from './parse-files'

/** What the cache keeps of a compiled file. */
export type CachedCode = { code: string }

/** Compiles files that parse; more than one may be compiled at a time, and what comes back is in their order. */
export type Compiler = (sources: SourceFile[], onFile: () => void) => Promise<string[]>

/** How many files are compiled at once: esbuild is a process of its own, and works beside this one. */
const AT_ONCE = 8

/** A compiler of all files in this process. */
export function compileHere(compile: (source: SourceFile) => Promise<string>): Compiler {
  return async (sources, onFile) => {
    const codes: string[] = []
    await eachAtOnce([...sources.entries()], AT_ONCE, async ([index, source]) => {
      codes[index] = await compile(source)
      onFile()
    })
    return codes
  }
}

/**
 * Compile articles or flows that parse into code for pages, but for those that the cache has.
 * @param onFile called after each
 * @returns the keys of the code in the cache by file, and how many were compiled now
 */
export async function compileFiles(
  files: readonly ParsedFile<unknown>[],
  compiler: Compiler,
  cache: ContentCache,
  onFile: () => void,
): Promise<{ code: Record<string, string>; compiled: number }> {
  const code: Record<string, string> = {}
  const missing: { source: SourceFile; key: string }[] = []
  for (const { source, key: parsedKey } of files) {
    // It changes when the file does, or one that it includes.
    const key = `${parsedKey}-code`
    code[source.path] = key
    if ((await cache.read(key)) === undefined) missing.push({ source, key })
    else onFile()
  }
  const made = await compiler(
    missing.map(({ source }) => source),
    onFile,
  )
  for (const [index, { source, key }] of missing.entries()) {
    const text = made[index]
    if (text === undefined) throw new Error(`${source.path} was not compiled`)
    await cache.write(key, { code: text } satisfies CachedCode)
  }
  return { code, compiled: missing.length }
}
