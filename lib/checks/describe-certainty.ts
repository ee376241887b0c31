import type { Certainty } from './rank-causes'

const WORDS: Record<Certainty, string> = {
  clear: 'We can see it',
  likely: 'Likely',
  possible: 'Possible',
  unlikely: 'Little speaks for it',
}

/** How sure the findings let us be of a cause, in a word or two. */
export function describeCertainty(certainty: Certainty): string {
  return WORDS[certainty]
}
