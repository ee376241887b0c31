/* A thread of in-threads.ts: takes batches of articles and gives them back parsed or compiled. */
import { parentPort } from 'node:worker_threads'
import { parseArticle } from '@/lib/articles/parse-article'
import type { SourceFile } from '@/lib/files/source-file'

/** What a thread is asked for. */
export type Question = { act: 'parse' | 'compile'; sources: SourceFile[] }

parentPort?.on('message', async ({ act, sources }: Question) => {
  parentPort?.postMessage(act === 'parse' ? sources.map(parseArticle) : await compile(sources))
})

async function compile(sources: SourceFile[]): Promise<string[]> {
  // The check starts faster without the compiler.
  const [{ compileArticle }, { compileHere }] = await Promise.all([
    import('@/lib/content/compile-content'),
    import('@/lib/content/compile-files'),
  ])
  return compileHere(compileArticle)(sources, () => {})
}
