import type { Clock } from '../clock'

/** A cache that answers many askers with one piece of work. */
export type CachedFlights<T> = (key: string, work: () => Promise<T>) => Promise<T>

/**
 * Keep what a piece of work gave for a while, and share the one that is under way.
 * Work that throws is not kept. The keys must be few: they come from content, never from a request.
 */
export function createCachedFlights<T>(keepMs: number, clock: Clock): CachedFlights<T> {
  const flights = new Map<string, { promise: Promise<T>; freshUntil: number }>()
  return (key, work) => {
    const known = flights.get(key)
    if (known !== undefined && clock() < known.freshUntil) return known.promise
    const flight = { promise: work(), freshUntil: Number.POSITIVE_INFINITY }
    flights.set(key, flight)
    flight.promise.then(
      () => {
        flight.freshUntil = clock() + keepMs
      },
      () => {
        if (flights.get(key) === flight) flights.delete(key)
      },
    )
    return flight.promise
  }
}
