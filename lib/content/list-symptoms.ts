import { formatStepPath } from '@/lib/flows/flow-url'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import type { Content } from './content'

/** The symptoms of the front page, each with the address of the step that it leads to. */
export function listSymptoms({
  site,
  flows,
}: Pick<Content, 'site' | 'flows'>): { label: string; path: string }[] {
  return site.symptoms.flatMap(({ label, flow: id, answers }) => {
    const flow = flows.find((one) => one.id === id)
    if (flow === undefined) return []
    const { step } = resolveFlow(flow, answers)
    return [{ label, path: formatStepPath(flow, step.id, answers) }]
  })
}
