/** A time as 14:06; with a zone, named after it: "14:06 UTC". Without one it is the reader's own. */
export function formatTime(iso: string, timeZone?: 'UTC'): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone && { timeZone }),
  })
  return format.format(new Date(iso)) + (timeZone ? ` ${timeZone}` : '')
}

/** How long something took, in seconds as a person would say them: "0.4 s", "under 0.1 s". */
export function formatTook(ms: number): string {
  return ms < 50 ? 'under 0.1 s' : `${(ms / 1_000).toFixed(1)} s`
}

/** A day and a time for those who may be anywhere: "25 November, 13:20 UTC". */
export function formatMoment(iso: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return `${day.format(new Date(iso))}, ${formatTime(iso, 'UTC')}`
}
