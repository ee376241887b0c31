/** A time as people read it, to the second: 2026-11-22 10:15:00 UTC. Anything but ISO 8601 in UTC is left as it is. */
export function formatTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC')
}
