import type { Place } from './problem'
import type { Rule } from './rules'

/** A problem before it is known of which file. */
export type Fault = { place: Place; rule: Rule; message: string }
