import type { PluggableList } from 'unified'
import { compileMdx } from '@/lib/files/compile-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import type { ContentCache } from './content-cache'

/** What the cache keeps of a compiled file. */
export type CachedCode = { code: string }

/**
 * Compile an article or a flow that parses into code for pages, or find that the cache has it.
 * @param parsedKey the key of what was parsed: it changes when the file does, or one that it includes
 * @param plugins remark plugins for the compiler
 * @returns the key of the code in the cache
 */
export async function compileFile(
  source: SourceFile,
  parsedKey: string,
  plugins: PluggableList,
  cache: ContentCache,
): Promise<{ key: string; isFresh: boolean }> {
  const key = `${parsedKey}-code`
  if ((await cache.read(key)) !== undefined) return { key, isFresh: false }
  const code = await compileMdx(source, plugins)
  await cache.write(key, { code } satisfies CachedCode)
  return { key, isFresh: true }
}
