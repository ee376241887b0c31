import { type CustomId, ID, ID_EXPECTED } from '@/lib/files/custom-id'
import type { Place } from '@/lib/files/problem'
import type { Report } from './collect-problems'
import { suggestId } from './suggest-id'

/** What bears an id: a step or a choice, and how it reads in its file. */
type Bearer = {
  kind: 'step' | 'choice'
  /** Its title or label. */
  words: string
  id: CustomId | undefined
  place: Place
  /** The line of the file that lacks the id, and its number. */
  line: string
  lineNumber: number
  /** The ids of its elder siblings and their places. */
  taken: ReadonlyMap<string, Place>
}

/**
 * The id of a step or a choice. A missing, malformed or taken one is reported, and replaced
 * by one made from the words, so that reading can go on.
 */
export function readId(
  { kind, words, id, place, line, lineNumber, taken }: Bearer,
  report: Report,
): string {
  if (id !== undefined && ID.test(id.id) && !taken.has(id.id)) return id.id
  const suggested = suggest(kind, words, taken)
  if (id === undefined) {
    report(
      place,
      `${kind}-id`,
      `the ${kind} "${words}" has no id; expected the line: ${line.trim()} [#${suggested}]`,
      { line: lineNumber, text: `${line.trimEnd()} [#${suggested}]` },
    )
    return suggested
  }
  const elder = taken.get(id.id)
  if (elder !== undefined) {
    report(
      id.place,
      `duplicate-${kind}-id`,
      `the ${kind} id "${id.id}" is already taken in line ${elder.line}; expected an id of its own, as in [#${suggested}]`,
    )
  } else {
    report(
      id.place,
      `${kind}-id`,
      `"${id.id}" is no ${kind} id; expected ${ID_EXPECTED}; did you mean [#${suggestId(id.id, taken, suggested)}]?`,
    )
  }
  return suggested
}

const UNSURE = /^(i['’]?m not sure|not sure|i don['’]t know|i do not know|unsure)\b/i

function suggest(kind: 'step' | 'choice', words: string, taken: Bearer['taken']): string {
  if (kind === 'choice' && UNSURE.test(words) && !taken.has('unsure')) return 'unsure'
  const id = suggestId(words, taken, kind)
  // A step's id is a key of a record, where a bare number would not keep its place.
  return /^\d+$/.test(id) ? `${kind}-${id}` : id
}
