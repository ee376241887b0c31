import type { PluggableList } from 'unified'
import { compileMdx } from '@/lib/files/compile-mdx'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import type { ContentCache } from './content-cache'

/** A content file made into a value and, for pages, into code that lies in the cache under a key. */
export type CompiledFile<T> = { value: T; key: string; isFresh: boolean }

/** What the cache keeps for a file. */
export type CachedFile<T> = { value: T; code: string }

/**
 * Parse and compile one article or flow, or take both from the cache.
 * Only what parses is compiled, and only what compiles is kept.
 * @param plugins remark plugins for the compiler
 * @param included the texts of other files that it takes in
 */
export async function compileFile<T>(
  source: SourceFile,
  parse: (source: SourceFile) => Parsed<T>,
  plugins: PluggableList,
  cache: ContentCache,
  included: readonly string[] = [],
): Promise<Parsed<CompiledFile<T>>> {
  // The path is part of what parsing makes (topic, slug), so it is part of the key.
  const key = cache.key([source.path, source.text, ...included].join('\0'))
  // The key holds the pipeline's hash: what lies there was written by this very code.
  const cached = (await cache.read(key)) as CachedFile<T> | undefined
  if (cached !== undefined) return { ok: true, value: { value: cached.value, key, isFresh: false } }
  const parsed = parse(source)
  if (!parsed.ok) return parsed
  const code = await compileMdx(source, plugins)
  await cache.write(key, { value: parsed.value, code } satisfies CachedFile<T>)
  return { ok: true, value: { value: parsed.value, key, isFresh: true } }
}
