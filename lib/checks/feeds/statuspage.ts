import { z } from 'zod'
import { evidence } from '../evidence'
import type { Evidence, Judgement } from '../finding'
import { allUp, cannotRead, isDown, isMaintained, mayBeDown } from './judge-feed'
import { isWatched } from './part'

const componentSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  group_id: z.string().nullish(),
})

const reportSchema = z.object({
  name: z.string(),
  status: z.string(),
  impact: z.string().nullish(),
  scheduled_until: z.string().nullish(),
  components: z.array(z.object({ id: z.string() })).default([]),
})

/** `/api/v2/summary.json` of Atlassian Statuspage; see any such page's own `/api`. */
const summarySchema = z.object({
  status: z.object({ indicator: z.string(), description: z.string().optional() }),
  components: z.array(componentSchema),
  incidents: z.array(reportSchema),
  scheduled_maintenances: z.array(reportSchema).default([]),
})

type Component = z.output<typeof componentSchema>
type Report = z.output<typeof reportSchema>

const BROKEN = new Set(['partial_outage', 'major_outage'])
const ONGOING = new Set(['in_progress', 'verifying'])
const CLOSED = new Set(['resolved', 'postmortem', 'completed'])

/**
 * Read a Statuspage summary for the parts that a connector needs; a group stands for its members.
 * Without parts, or when the page has none of them, only a major fault of the whole page counts.
 */
export function readStatuspage(body: unknown, components: readonly string[]): Judgement {
  const parsed = summarySchema.safeParse(body)
  if (!parsed.success) return cannotRead([evidence('Status page', 'not in the expected form')])
  const { components: all, incidents, scheduled_maintenances, status } = parsed.data

  const groups = new Set(all.filter(({ name }) => isWatched(name, components)).map(({ id }) => id))
  const watched = all.filter(({ id, group_id }) => groups.has(id) || groups.has(group_id ?? ''))
  const open = incidents.filter((one) => !CLOSED.has(one.status) && one.impact !== 'none')
  const works = scheduled_maintenances.filter((one) => ONGOING.has(one.status))
  return watched.length === 0
    ? judgePage(status, open, works, components)
    : judgeParts(watched, open, works)
}

function judgeParts(watched: Component[], open: Report[], works: Report[]): Judgement {
  const ids = new Set(watched.map(({ id }) => id))
  const concerns = ({ components }: Report) => components.some(({ id }) => ids.has(id))
  const [ours, others] = [open.filter(concerns), open.filter((one) => !concerns(one))]
  const ownWorks = works.filter(concerns)
  const lines = [
    ...watched.map(({ name, status }) => evidence(name, status.replaceAll('_', ' '))),
    ...ours.map((one) => incidentLine('Incident', one)),
    ...others.map((one) => incidentLine('Incident on another part', one)),
    ...ownWorks.map(maintenanceLine),
  ]
  const isUp = watched.every(({ status }) => status === 'operational')

  if (watched.some(({ status }) => BROKEN.has(status))) return isDown(lines)
  if (ours.some(({ status }) => status !== 'monitoring') || (ours.length > 0 && !isUp)) {
    return isDown(lines)
  }
  if (
    watched.some(({ status }) => status === 'under_maintenance') ||
    (ownWorks.length > 0 && !isUp)
  ) {
    return isMaintained(lines)
  }
  if (ours.length > 0) return mayBeDown(WATCHED, lines)
  if (!isUp) return mayBeDown('The service reports that a part is slower than usual.', lines)
  if (ownWorks.length > 0) return mayBeDown(WORKED_ON, lines)
  // An incident that names no part at all may concern any.
  if (others.some(({ components }) => components.length === 0)) return mayBeDown(UNCLEAR, lines)
  return allUp(lines)
}

function judgePage(
  { indicator, description }: { indicator: string; description?: string | undefined },
  open: Report[],
  works: Report[],
  components: readonly string[],
): Judgement {
  const lines: Evidence[] = [
    evidence('Status page', description ?? indicator),
    ...(components.length === 0
      ? []
      : [evidence('Not on the page any more', components.join(', '))]),
    ...open.map((one) => incidentLine('Incident', one)),
    ...works.map(maintenanceLine),
  ]
  if (indicator === 'major' || indicator === 'critical') return isDown(lines)
  if (open.length > 0) return mayBeDown(UNCLEAR, lines)
  if (works.length > 0 || indicator === 'maintenance') return mayBeDown(WORKED_ON, lines)
  if (indicator === 'none') return allUp(lines)
  return mayBeDown('The service reports a minor fault.', lines)
}

const WATCHED = 'The service reports an incident that is mended and still being watched.'
const WORKED_ON = 'The service reports planned maintenance, and that everything works meanwhile.'
const UNCLEAR =
  'The service reports an incident, and we cannot tell whether it concerns this connector.'

function incidentLine(label: string, { name, status, impact }: Report): Evidence {
  return evidence(label, `${name} (${status}${impact ? `, ${impact}` : ''})`)
}

function maintenanceLine({ name, scheduled_until }: Report): Evidence {
  return evidence('Maintenance', `${name}${scheduled_until ? ` (until ${scheduled_until})` : ''}`)
}
