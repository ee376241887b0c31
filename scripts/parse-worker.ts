/* A thread of parse-in-parallel.ts: takes batches of articles and gives them back parsed. */
import { parentPort } from 'node:worker_threads'
import { parseArticle } from '@/lib/articles/parse-article'
import type { SourceFile } from '@/lib/files/source-file'

parentPort?.on('message', (batch: SourceFile[]) => {
  parentPort?.postMessage(batch.map((source) => parseArticle(source)))
})
