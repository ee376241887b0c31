import { z } from 'zod'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { parseJson } from '../parse-json'
import { cutJsonArray } from './cut-json-array'
import { allUp, cannotRead, isDown, mayBeDown } from './judge-feed'
import { isWatched } from './part'

/** www.google.com/appsstatus/dashboard/incidents.json; its schema is linked at the foot of the dashboard. */
const incidentsSchema = z.array(
  z.object({
    begin: z.iso.datetime({ offset: true }),
    /** Missing while the incident is open. */
    end: z.string().nullish(),
    external_desc: z.string().default(''),
    status_impact: z.string().default(''),
    service_name: z.string().optional(),
    affected_products: z.array(z.object({ title: z.string() })).default([]),
  }),
)

/**
 * How far back what we read must go before "nothing open" is believed. The feed is a history of years, newest
 * first, and longer than we read; incidents of Workspace last hours, rarely days.
 */
const DAYS_COVERED = 14
const DAY_MS = 86_400_000

/**
 * Read Google Workspace's incidents for the products that a connector needs; without any, all count.
 * @param text the feed as it came, since the part that was read is of use
 */
export function readGoogle(
  text: string,
  isCut: boolean,
  components: readonly string[],
  now: number,
): Judgement {
  const parsed = incidentsSchema.safeParse(isCut ? cutJsonArray(text) : parseJson(text))
  if (!parsed.success) return cannotRead([evidence('Status page', 'not in the expected form')])
  const incidents = parsed.data
  const open = incidents.filter(({ end }) => !end)
  const isOurs = ({ affected_products, service_name }: (typeof incidents)[number]) =>
    components.length === 0 ||
    affected_products.some(({ title }) => isWatched(title, components)) ||
    isWatched(service_name ?? '', components)
  const ours = open.filter(isOurs)
  const lines = [
    evidence('Open incidents on Google’s dashboard', open.length),
    ...ours.map(({ external_desc, status_impact }) =>
      evidence(
        'Incident',
        `${external_desc} (${status_impact.replaceAll('_', ' ').toLowerCase()})`,
      ),
    ),
  ]
  if (ours.some(({ status_impact }) => /OUTAGE|DISRUPTION/.test(status_impact)))
    return isDown(lines)
  if (ours.length > 0) return mayBeDown('Google has a notice about a product that you need.', lines)
  if (isCut && !reachesBack(incidents, now)) {
    return cannotRead([...lines, evidence('Status page', 'longer than we read')])
  }
  return allUp(lines)
}

/** Whether the incidents are in order, newest first, and go back far enough. */
function reachesBack(incidents: readonly { begin: string }[], now: number): boolean {
  const begins = incidents.map(({ begin }) => Date.parse(begin))
  const isOrdered = begins.every((begin, index) => index === 0 || begin <= (begins[index - 1] ?? 0))
  const oldest = begins.at(-1)
  return isOrdered && oldest !== undefined && oldest <= now - DAYS_COVERED * DAY_MS
}
