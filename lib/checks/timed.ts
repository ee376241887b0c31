import type { Clock } from './clock'

/** What a piece of work gave, when it began and how long it took. */
export type Timed<T> = { value: T; startedAt: number; tookMs: number }

/** Run a piece of work and time it. */
export async function timed<T>(clock: Clock, work: () => Promise<T>): Promise<Timed<T>> {
  const startedAt = clock()
  const value = await work()
  return { value, startedAt, tookMs: Math.max(0, Math.round(clock() - startedAt)) }
}
