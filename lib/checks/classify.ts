import type { Judgement } from './finding'
import type { Signal } from './signal'
import type { SignalRow } from './signal-row'

/** What signals mean together: the first of the rows that one of them meets, else `unknown`. */
export function classify(
  signals: readonly Signal[],
  rows: readonly SignalRow[],
): Omit<Judgement, 'evidence'> & { row?: string } {
  const row = rows.find(({ holds }) => signals.some(holds))
  if (row === undefined) {
    return { status: 'unknown', summary: 'What we saw does not tell us enough.' }
  }
  const { id, status, cause, summary } = row
  return { row: id, status, ...(cause !== undefined && { cause }), summary }
}
