import type { Finding } from '@/lib/checks/finding'
import { formatTime } from '@/lib/checks/format-time'

/** When a finding was measured, and where. */
export function MeasuredAt({
  finding: { measuredAt, source },
  zone,
}: {
  finding: Finding
  /** On the server, which does not know the reader's own. */
  zone?: 'UTC'
}) {
  return (
    <span className="py-1.5">
      Measured at <time dateTime={measuredAt}>{formatTime(measuredAt, zone)}</time>{' '}
      {source.startsWith('https://') ? (
        <>
          by our server, at <span className="inline-block max-w-full">{new URL(source).host}</span>
        </>
      ) : (
        `by ${source}`
      )}
    </span>
  )
}
