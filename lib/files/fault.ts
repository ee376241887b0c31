import type { Place } from './problem'

/** A problem before it is known of which file. */
export type Fault = { place: Place; rule: string; message: string }
