import type { Chat } from './chat'
import type { Known } from './conversation'
import type { Understood } from './message'
import type { Reading } from './read-message'
import { findConnector } from './view-step'

/** Keep what was said, and tell what of it is new. */
export function learn(
  chat: Chat,
  known: Known,
  reading: Reading,
): { known: Known; understood: Understood[] } {
  const understood: Understood[] = []
  const { connector, references, paste, clues } = reading
  if (connector !== undefined && connector !== known.connector) {
    understood.push({ what: 'connector', text: findConnector(chat, connector)?.name ?? connector })
  }
  const error = paste?.kind === 'error' ? paste.signature.text : undefined
  if (error !== undefined && error !== known.error) understood.push({ what: 'error', text: error })
  for (const reference of references) {
    if (!known.references.includes(reference))
      understood.push({ what: 'reference', text: reference })
  }
  const tried = clues.flatMap(({ clue, isDenied }) =>
    clue.tried !== undefined && !isDenied && !known.tried.includes(clue.tried) ? [clue] : [],
  )
  understood.push(...tried.map(({ because }): Understood => ({ what: 'tried', text: because })))
  return {
    known: {
      ...known,
      ...(connector !== undefined && { connector }),
      ...(error !== undefined && { error }),
      references: [...new Set([...known.references, ...references])].slice(0, MOST_REFERENCES),
      tried: [...known.tried, ...tried.flatMap((clue) => clue.tried ?? [])],
    },
    understood,
  }
}

const MOST_REFERENCES = 20
