import type { Finding } from './finding'

const WORDS: Record<Finding['status'], string> = {
  ok: 'All clear',
  fail: 'Found something',
  unknown: 'Couldn’t tell',
  unavailable: 'Nothing to measure',
}

/** What came of a probe, in two or three words. */
export function describeFinding({ status }: Pick<Finding, 'status'>): string {
  return WORDS[status]
}
