import type { Incident } from './incidents-schema'

/** The incident of a service that is open at a time, in ms since 1970; of several, the one that began last. */
export function findIncident(
  incidents: readonly Incident[],
  service: string,
  now: number,
): Incident | undefined {
  return incidents
    .filter((one) => one.service === service && isOpen(one, now))
    .sort((a, b) => Date.parse(b.since) - Date.parse(a.since))[0]
}

/** Whether an incident is open at a time, in ms since 1970: it ends by itself. */
export function isOpen({ since, until }: Pick<Incident, 'since' | 'until'>, now: number): boolean {
  return Date.parse(since) <= now && now < Date.parse(until)
}
