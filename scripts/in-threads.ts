import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article } from '@/lib/articles/article'
import { parseArticle } from '@/lib/articles/parse-article'
import { type Compiler, compileHere } from '@/lib/content/compile-files'
import { type Parser, parseInTurn } from '@/lib/content/parse-files'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import type { Question } from './content-worker'

/** Fewer are done before a thread has started. */
const WORTH_A_THREAD = 100
/** Many enough that talking costs little, few enough that threads end together. */
const BATCH = 20

/** A parser of articles that uses all cores when there are many. */
export const parseInThreads: Parser<Article> = (sources, onFile) =>
  sources.length < WORTH_A_THREAD
    ? parseInTurn(parseArticle)(sources, onFile)
    : inThreads<Parsed<Article>>('parse', sources, onFile)

/** A compiler of articles that does. */
export const compileInThreads: Compiler = async (sources, onFile) => {
  if (sources.length >= WORTH_A_THREAD) return inThreads<string>('compile', sources, onFile)
  // Who only parses starts faster without the compiler.
  const { compileArticle } = await import('@/lib/content/compile-content')
  return compileHere(compileArticle)(sources, onFile)
}

async function inThreads<Answer>(
  act: Question['act'],
  sources: SourceFile[],
  onFile: () => void,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let next = 0
  const work = async () => {
    const worker = startWorker()
    try {
      while (next < sources.length) {
        const from = next
        next += BATCH
        const batch = sources.slice(from, from + BATCH)
        for (const [index, one] of (await ask<Answer>(worker, { act, sources: batch })).entries()) {
          answers[from + index] = one
          onFile()
        }
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return answers
}

/** From a bundle a thread is one too; from the sources it needs the same loader. */
function startWorker(): Worker {
  return import.meta.url.endsWith('.ts')
    ? new Worker(new URL('./content-worker.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
    : new Worker(new URL('./content-worker.mjs', import.meta.url))
}

function ask<Answer>(worker: Worker, question: Question): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answers: Answer[]) => {
      worker.off('error', reject)
      resolve(answers)
    })
    worker.postMessage(question)
  })
}
