import { formatDay } from '@/lib/articles/format-day'

/** A day as 2026-11-20 in words, which stand on one line. */
export function Day({ day }: { day: string }) {
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {formatDay(day)}
    </time>
  )
}
