const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as 2026-11-20 in words: 20 November 2026. */
export function formatDay(day: string): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`))
}
