import type { FaultKind } from '../signal'

/** An answer, its body cut at the limit. */
export type Answer = {
  url: string
  status: number
  /** Names in lower case; values of a repeated header are joined. */
  headers: ReadonlyMap<string, string>
  text: string
  /** Whether the body was longer than we read. */
  isCut: boolean
}

/** What became of a request. */
export type Outcome = { ok: true; answer: Answer } | { ok: false; fault: FaultKind; detail: string }
