import { TriangleAlert } from 'lucide'
import { Icon } from '@/components/site/icon'
import { Wrap } from '@/components/site/wrap'
import { getConnectors } from '@/lib/catalogue/flows'
import { isOpen } from '@/lib/checks/find-incident'
import { formatMoment } from '@/lib/checks/format-time'
import type { Incident } from '@/lib/checks/incidents-schema'
import { WhileOpen } from './while-open'

/** What is known to be wrong right now, across the page: each incident until it ends. */
export function IncidentBanner({ incidents }: { incidents: readonly Incident[] }) {
  const now = Date.now()
  const left = incidents.filter(({ until }) => now < Date.parse(until))
  return left.map((incident) => {
    const { service, since, until, text } = incident
    const connector = getConnectors().find(({ id }) => id === service)
    return (
      <WhileOpen
        key={`${service} ${since}`}
        since={since}
        until={until}
        isOpenNow={isOpen(incident, now)}
      >
        <aside
          aria-label={`Current incident: ${connector?.name}`}
          className="border-b border-care bg-care-wash font-ui text-ui lining-nums print:hidden"
        >
          <Wrap className="flex flex-wrap items-start gap-x-4 py-4 max-md:gap-x-3">
            <Icon shape={TriangleAlert} size={22} className="mt-0.5 flex-none text-care" />
            <p className="flex-1 max-md:basis-4/5">
              <b className="font-semibold text-care">{connector?.name} has trouble right now.</b>{' '}
              {text} Since <time dateTime={since}>{formatMoment(since)}</time>, expected until{' '}
              <time dateTime={until}>{formatMoment(until)}</time>.
            </p>
            {connector?.statusPage !== undefined && (
              <a href={connector.statusPage} className="py-0.5 max-md:ml-8.5">
                Follow it
              </a>
            )}
          </Wrap>
        </aside>
      </WhileOpen>
    )
  })
}
