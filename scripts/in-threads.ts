import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article } from '@/lib/articles/article'
import { parseArticle } from '@/lib/articles/parse-article'
import { type Compiler, compileHere } from '@/lib/content/compile-files'
import { type Parser, parseInTurn } from '@/lib/content/parse-files'
import type { MarkdownMaker } from '@/lib/content/publish-markdown'
import type { Parsed } from '@/lib/files/problem'
import type { Question } from './content-worker'

/** Fewer are done before a thread has started. */
const WORTH_A_THREAD = 100
/** Many enough that talking costs little, few enough that threads end together. */
const BATCH = 20

/** A parser of articles that uses all cores when there are many. */
export const parseInThreads: Parser<Article> = (sources, onFile) =>
  sources.length < WORTH_A_THREAD
    ? parseInTurn(parseArticle)(sources, onFile)
    : inThreads<Parsed<Article>>(
        inBatches(sources, (items) => ({ act: 'parse', items })),
        onFile,
      )

/** A compiler of articles that does. */
export const compileInThreads: Compiler = async (sources, onFile) => {
  if (sources.length >= WORTH_A_THREAD) {
    return inThreads<string>(
      inBatches(sources, (items) => ({ act: 'compile', items })),
      onFile,
    )
  }
  // Who only parses starts faster without the compiler.
  const { compileArticle } = await import('@/lib/content/compile-content')
  return compileHere(compileArticle)(sources, onFile)
}

/** A maker of Markdown that does. */
export const makeMarkdownInThreads: MarkdownMaker = async (jobs) => {
  if (jobs.length >= WORTH_A_THREAD) {
    return inThreads<string>(inBatches(jobs, (items) => ({ act: 'format', items })))
  }
  const { formatJob } = await import('@/lib/content/publish-markdown')
  return jobs.map(formatJob)
}

function inBatches<Item>(items: Item[], ask: (batch: Item[]) => Question): Question[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    ask(items.slice(index * BATCH, (index + 1) * BATCH)),
  )
}

async function inThreads<Answer>(questions: Question[], onAnswer = () => {}): Promise<Answer[]> {
  const answers: Answer[][] = []
  // Shared, so that a thread that is done with one takes the next.
  const left = questions.entries()
  const work = async () => {
    const worker = startWorker()
    try {
      for (const [index, question] of left) {
        const batch = await ask<Answer>(worker, question)
        answers[index] = batch
        batch.forEach(onAnswer)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return answers.flat()
}

/** From a bundle a thread is one too; from the sources it brings the loader of TypeScript by itself. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./content-worker.mjs', import.meta.url))
  }
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const worker = JSON.stringify(new URL('./content-worker.ts', import.meta.url).href)
  return new Worker(`import(${loader}).then(({ register }) => { register(); import(${worker}) })`, {
    eval: true,
  })
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
