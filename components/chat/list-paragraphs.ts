import type { Reply } from '@/lib/chat/message'
import { WORDING } from '@/lib/chat/wording'
import type { Reading } from './readings'

/**
 * The paragraphs of a reply, without those that something else on the screen says: its readings, or the
 * words of content at the end of a flow.
 */
export function listParagraphs({ text, took, step }: Reply, readings: readonly Reading[]) {
  const said = readings.map((reading) => reading.said)
  const elsewhere = new Set<string>([
    WORDING.resumed,
    ...(said.length > 0 ? [WORDING.tookFromWords(said)] : []),
    ...(said.length > 0 && took ? [WORDING.took(took.label, took.isHedged)] : []),
    ...(step?.kind === 'solved' ? [WORDING.solved] : []),
  ])
  const all = [...new Set(text.split('\n\n'))].filter((paragraph) => paragraph.trim() !== '')
  return {
    paragraphs: all.filter((paragraph) => !elsewhere.has(paragraph)),
    /** Whether the step that stood open comes back after an answer to something else. */
    isResumed: step !== undefined && all.includes(WORDING.resumed),
  }
}
