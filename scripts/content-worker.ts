/* A thread of in-threads.ts: takes batches of articles and gives them back parsed, compiled or as Markdown. */
import { parentPort } from 'node:worker_threads'
import { parseArticle } from '@/lib/articles/parse-article'
import type { MarkdownJob } from '@/lib/content/publish-markdown'
import type { SourceFile } from '@/lib/files/source-file'

/** What a thread is asked for. */
export type Question =
  | { act: 'parse'; items: SourceFile[] }
  | { act: 'compile'; items: SourceFile[] }
  | { act: 'format'; items: MarkdownJob[] }

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answer(question))
})

// The check starts faster without what only the others need.
async function answer({ act, items }: Question): Promise<unknown[]> {
  switch (act) {
    case 'parse':
      return items.map(parseArticle)
    case 'compile':
      return compile(items)
    case 'format': {
      const { formatJob } = await import('@/lib/content/publish-markdown')
      return items.map(formatJob)
    }
  }
}

async function compile(sources: SourceFile[]): Promise<string[]> {
  const [{ compileArticle }, { compileHere }] = await Promise.all([
    import('@/lib/content/compile-content'),
    import('@/lib/content/compile-files'),
  ])
  return compileHere(compileArticle)(sources, () => {})
}
