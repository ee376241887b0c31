import type { Problem } from '@/lib/files/problem'
import type { Flow, Step } from '@/lib/flows/flow'
import { PUBLISHED_FILE, type Published, type PublishedSteps } from '@/lib/flows/published'

/**
 * Find ids that the record of published ones lacks. It is no fault of what readers see, so it stops
 * only who hands content in: after that, an id that goes away is noticed.
 */
export function checkRecorded(flows: readonly Flow[], published: Published): Problem[] {
  return flows.flatMap(({ id, file, draft, steps }) => {
    if (draft) return []
    const recorded = Object.hasOwn(published, id) ? (published[id] ?? {}) : {}
    const missing = Object.values(steps).flatMap((step) =>
      missingOf(step, recorded).map((name) => ({ name, place: step.place })),
    )
    const [first] = missing
    if (first === undefined) return []
    const names = missing.map(({ name }) => name)
    const shown = names.length > 6 ? [...names.slice(0, 5), `and ${names.length - 5} more`] : names
    return [
      {
        file,
        ...first.place,
        rule: 'unrecorded-id',
        message: `ids are not recorded as published (${shown.join(', ')}); run npm run content:check -- --fix, which adds them to ${PUBLISHED_FILE}`,
      },
    ]
  })
}

/** What the record lacks of a step: its own id, or some of its choices as `step.choice`. */
function missingOf({ id, choices }: Step, recorded: PublishedSteps): string[] {
  const known = Object.hasOwn(recorded, id) ? recorded[id] : undefined
  if (known === undefined) return [id]
  return choices.filter((one) => !known.includes(one.id)).map((one) => `${id}.${one.id}`)
}
