import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article } from '@/lib/articles/article'
import { parseArticle } from '@/lib/articles/parse-article'
import { type Parser, parseInTurn } from '@/lib/content/parse-files'
import type { Parsed } from '@/lib/files/problem'

/** Fewer are parsed before a thread has started. */
const WORTH_A_THREAD = 100
/** Many enough that talking costs little, few enough that threads end together. */
const BATCH = 20

/** A parser of articles that uses all cores when there are many. */
export const parseInParallel: Parser<Article> = async (sources, onFile) => {
  if (sources.length < WORTH_A_THREAD) return parseInTurn(parseArticle)(sources, onFile)
  const parsed: Parsed<Article>[] = []
  let next = 0
  const work = async () => {
    const worker = new Worker(new URL('./parse-worker.mjs', import.meta.url))
    try {
      while (next < sources.length) {
        const from = next
        next += BATCH
        const batch = await ask(worker, sources.slice(from, from + BATCH))
        for (const [index, one] of batch.entries()) {
          parsed[from + index] = one
          onFile()
        }
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return parsed
}

function ask(worker: Worker, batch: unknown): Promise<Parsed<Article>[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (parsed: Parsed<Article>[]) => {
      worker.off('error', reject)
      resolve(parsed)
    })
    worker.postMessage(batch)
  })
}
