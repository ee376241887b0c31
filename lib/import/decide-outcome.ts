import type { ImportedArticle } from '@/lib/articles/imported-schema'
import { hashText } from './import-record'

/** What becomes of an article. */
export type Outcome =
  | { kind: 'created' | 'updated' | 'unchanged'; file: string; text: string }
  /** It was changed here since, so it is left alone; `isStale` when it changed there as well. */
  | { kind: 'edited'; file: string; isStale: boolean }
  /** It was deleted here since, and stays so. */
  | { kind: 'deleted'; file: string }

/**
 * Decide what becomes of an article: its text now, what its file holds, and what is recorded of an earlier import.
 */
export function decideOutcome(
  text: string,
  file: string,
  there: string | undefined,
  before: ImportedArticle | undefined,
): Outcome {
  if (before === undefined) return { kind: 'created', file, text }
  if (there === undefined) {
    // Without a hash, an import was interrupted before it wrote the file.
    return before.hash === undefined ? { kind: 'created', file, text } : { kind: 'deleted', file }
  }
  if (there === text) return { kind: 'unchanged', file, text }
  if (before.hash === hashText(there)) return { kind: 'updated', file, text }
  return { kind: 'edited', file, isStale: before.hash !== hashText(text) }
}
