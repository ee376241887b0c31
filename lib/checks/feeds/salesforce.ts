import { z } from 'zod'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { allUp, cannotRead, isDown, mayBeDown } from './judge-feed'
import { isWatched } from './part'

/** api.status.salesforce.com/v1/incidents/active; documented at api.status.salesforce.com/v1/docs */
const activeSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    status: z.string().optional(),
    instanceKeys: z.array(z.string()).default([]),
    serviceKeys: z.array(z.string()).default([]),
  }),
)

/**
 * Read Salesforce's active incidents. Each concerns some instances, and only an organisation knows its own:
 * without instances in the connector's file, an incident somewhere stays `unknown`.
 */
export function readSalesforce(body: unknown, instances: readonly string[]): Judgement {
  const parsed = activeSchema.safeParse(body)
  if (!parsed.success) return cannotRead([evidence('Status page', 'not in the expected form')])
  const open = parsed.data.filter(({ status }) => status !== 'Resolved')
  const lines = open.map(({ id, instanceKeys, serviceKeys }) =>
    evidence(`Incident ${id}`, `${serviceKeys.join(', ')} on ${instanceKeys.join(', ')}`),
  )
  const isOurs = open.some(({ instanceKeys }) =>
    instanceKeys.some((instance) => isWatched(instance, instances)),
  )
  if (isOurs) return isDown(lines)
  if (open.length > 0 && instances.length === 0) {
    return mayBeDown(
      'Salesforce reports an incident on some instances. Look up which one is yours.',
      lines,
    )
  }
  return allUp(lines)
}
