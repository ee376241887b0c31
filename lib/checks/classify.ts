import type { Judgement } from './finding'
import type { Signal } from './signal'
import { SIGNAL_TABLE } from './signal-table'

/** What signals mean together: the first row of the table that one of them meets, else `unknown`. */
export function classify(
  signals: readonly Signal[],
): Omit<Judgement, 'evidence'> & { row?: string } {
  const row = SIGNAL_TABLE.find(({ holds }) => signals.some(holds))
  if (row === undefined) {
    return { status: 'unknown', summary: 'What we saw does not tell us enough.' }
  }
  const { id, status, cause, summary } = row
  return { row: id, status, ...(cause !== undefined && { cause }), summary }
}
