import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import { PageLink } from '@/components/site/page-link'
import type { Flow } from '@/lib/flows/flow'
import { causesOf, formatMapPath, type MapQuery } from '@/lib/flows/map/map-url'
import { nameCause } from '@/lib/flows/name-cause'

/** Links that show only what may lead to one cause. */
export function MapFilter({ flow, query }: { flow: Flow; query: MapQuery }) {
  const options = [undefined, ...causesOf(flow)]
  return (
    <nav aria-label="Cause" className="flex flex-wrap items-center gap-x-5 font-ui text-ui">
      <span aria-hidden className="font-semibold">
        What can lead to
      </span>
      {options.map((cause) => {
        const isOn = cause === query.cause
        return (
          <PageLink
            key={cause ?? ''}
            href={formatMapPath(flow, { ...query, cause })}
            aria-current={isOn ? 'true' : undefined}
            className={clsx(
              'inline-flex min-h-11 items-center gap-1',
              isOn && 'font-semibold text-ink no-underline',
            )}
          >
            {isOn && <Check size={18} strokeWidth={2} aria-hidden />}
            {cause ? nameCause(cause) : 'Every cause'}
          </PageLink>
        )
      })}
    </nav>
  )
}
