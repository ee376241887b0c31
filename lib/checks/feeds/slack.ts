import { z } from 'zod'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { allUp, cannotRead, isDown, isMaintained, mayBeDown } from './judge-feed'
import { isWatched } from './part'

/** Slack Status API 2.0.0: docs.slack.dev/reference/slack-status-api */
const currentSchema = z.object({
  status: z.enum(['ok', 'active']),
  active_incidents: z
    .array(
      z.object({
        title: z.string(),
        type: z.string(),
        status: z.string().optional(),
        services: z.array(z.string()),
      }),
    )
    .default([]),
})

/** Read Slack's current incidents for the services that a connector needs; without any, all count. */
export function readSlack(body: unknown, components: readonly string[]): Judgement {
  const parsed = currentSchema.safeParse(body)
  if (!parsed.success) return cannotRead([evidence('Status page', 'not in the expected form')])
  const open = parsed.data.active_incidents.filter(({ status }) => status !== 'resolved')
  const isOurs = (services: string[]) =>
    components.length === 0 || services.some((service) => isWatched(service, components))
  const ours = open.filter(({ services }) => isOurs(services))
  const lines = [
    evidence('Status page', parsed.data.status),
    ...open.map(({ title, type, services }) =>
      evidence(
        isOurs(services) ? 'Reported' : 'Reported on another part',
        `${title} (${type}: ${services.join(', ')})`,
      ),
    ),
  ]
  const has = (...types: string[]) => ours.some(({ type }) => types.includes(type.toLowerCase()))
  if (has('incident', 'outage')) return isDown(lines)
  if (has('maintenance')) return isMaintained(lines)
  if (ours.length > 0) return mayBeDown('Slack has a notice about a part that you need.', lines)
  return allUp(lines)
}
