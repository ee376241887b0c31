import type { Flow } from '@/lib/flows/flow'
import type { Published, PublishedSteps } from '@/lib/flows/published'

const HEADER = `# The ids of all flows, steps and choices that were ever published: readers and tickets hold links to them.
# Written by npm run content:check -- --fix. An id that leaves its flow stays here, and goes under renamed: or
# retired: there. Remove a flow from here only when its links may die.
`

/** The record with the ids of all flows added to it; those of drafts are nowhere linked yet. */
export function recordPublished(flows: readonly Flow[], published: Published): Published {
  const recorded = new Map(Object.entries(published))
  for (const { id, draft, steps } of flows) {
    if (draft) continue
    const known: PublishedSteps = recorded.get(id) ?? {}
    const added = Object.values(steps).map((step) => {
      const before = Object.hasOwn(known, step.id) ? (known[step.id] ?? []) : []
      return [step.id, [...new Set([...before, ...step.choices.map((one) => one.id)])]]
    })
    recorded.set(id, { ...known, ...Object.fromEntries(added) })
  }
  return Object.fromEntries([...recorded].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The record as its file holds it: one line a step. */
export function formatPublished(published: Published): string {
  const flows = Object.entries(published).map(([flow, steps]) => {
    const lines = Object.entries(steps).map(
      ([step, choices]) => `  ${scalar(step)}: [${choices.map(scalar).join(', ')}]\n`,
    )
    return `\n${scalar(flow)}:\n${lines.join('')}`
  })
  return HEADER + flows.join('')
}

/** An id in YAML; those that it would read as something else than words stand in quotes. */
function scalar(id: string): string {
  return /^[a-z]/.test(id) && !/^(true|false|null)$/.test(id) ? id : `'${id}'`
}
