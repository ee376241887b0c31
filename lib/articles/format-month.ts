const FORMAT = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The month of a day as 2026-11-20 in words: November 2026. */
export function formatMonth(day: string): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`))
}
