import { didYouMean } from '@/lib/files/did-you-mean'
import { findStep } from '@/lib/flows/find-step'
import type { Flow, Step } from '@/lib/flows/flow'
import type { Report } from '@/lib/flows/parse/collect-problems'
import type { PublishedSteps } from '@/lib/flows/published'

/** Check that every step and choice that readers may hold links to exists, or says what became of it. */
export function checkPublished(flow: Flow, published: PublishedSteps, report: Report): void {
  const { steps, renamed, retired, places } = flow
  for (const [id, choices] of Object.entries(published)) {
    if (Object.hasOwn(retired, id)) continue
    const step = findStep(steps, (Object.hasOwn(renamed, id) ? renamed[id] : undefined) ?? id)
    if (step !== undefined) {
      checkChoices(flow, id, step, choices, report)
      continue
    }
    report(
      places.renamed,
      'published-id',
      `the step "${id}" was published and is gone, so links to it die; expected ${id}: <new id> under renamed:, or ${id}: <a note> under retired:${didYouMean(id, Object.keys(steps))}`,
    )
  }
}

function checkChoices(
  { renamedChoices, retiredChoices }: Flow,
  formerId: string,
  step: Step,
  published: readonly string[],
  report: Report,
): void {
  const ids = step.choices.map(({ id }) => id)
  for (const id of published) {
    const names = [`${formerId}.${id}`, `${step.id}.${id}`]
    const isFormer = names.some(
      (name) => Object.hasOwn(renamedChoices, name) || Object.hasOwn(retiredChoices, name),
    )
    if (ids.includes(id) || isFormer) continue
    report(
      step.place,
      'published-id',
      `the choice "${id}" of the step "${step.id}" was published and is gone, so links lose that answer; expected ${step.id}.${id}: ${step.id}.<new id> under renamed:, or ${step.id}.${id}: <a note> under retired:${didYouMean(id, ids)}`,
    )
  }
}
