import { createHash } from 'node:crypto'

/** One file of content/, as its author saved it. */
export type SourceFile = {
  /** Path from the project's root, with forward slashes. */
  path: string
  text: string
}

/** A short name for a source and the pipeline that read it; equal text and pipeline give equal names. */
export function hashSource(text: string, pipeline: string): string {
  return createHash('sha256').update(pipeline).update('\0').update(text).digest('hex').slice(0, 32)
}
