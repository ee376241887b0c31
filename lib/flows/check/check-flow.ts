import type { Problem } from '@/lib/files/problem'
import { findReachable } from '@/lib/flows/find-reachable'
import { stepOf } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { formatPath, orderSteps } from '@/lib/flows/order-steps'
import { collectProblems, type Report } from '@/lib/flows/parse/collect-problems'
import type { PublishedSteps } from '@/lib/flows/published'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { checkPublished } from './check-published'

/** The most questions that a reader is asked before an outcome. */
export const MOST_QUESTIONS = 7

/**
 * Check what a parsed flow promises its readers: every step can be reached, every outcome soon and as the
 * scenarios tell, and no link that was ever published dies. Loops and dead ends parseFlow has refused.
 * @param published the steps and choices that readers may have links to
 */
export function checkFlow(flow: Flow, published: PublishedSteps = {}): Problem[] {
  const { problems, report } = collectProblems(flow.file)
  checkReachable(flow, report)
  checkDepth(flow, report)
  checkRemedies(flow, report)
  checkScenarios(flow, report)
  checkPublished(flow, published, report)
  return problems
}

function checkReachable({ steps, start }: Flow, report: Report): void {
  const reachable = findReachable(steps, start)
  for (const { id, place } of Object.values(steps)) {
    if (reachable.has(id)) continue
    report(
      place,
      'unreachable-step',
      `no path leads to the step "${id}"; expected a choice that links to #${id}, or the step removed`,
    )
  }
}

/** An outcome ends a path; the ways on from a remedy begin another. */
function checkDepth({ steps, start }: Flow, report: Report): void {
  const paths = new Map<string, { length: number; before?: string }>()
  const { order } = orderSteps(steps, start)
  for (const id of order) {
    const step = stepOf(steps, id)
    const isQuestion = step.kind === 'question'
    const length = (paths.get(id)?.length ?? 0) + (isQuestion ? 1 : 0)
    paths.set(id, { length, before: paths.get(id)?.before })
    if (!isQuestion) continue
    for (const { next } of step.choices) {
      if (length > (paths.get(next)?.length ?? 0)) paths.set(next, { length, before: id })
    }
  }
  for (const id of order) {
    const { place, kind } = stepOf(steps, id)
    const first = paths.get(id)
    if (kind !== 'question' || first?.length !== MOST_QUESTIONS + 1) continue
    const path = [id]
    for (let at = first.before; at !== undefined; at = paths.get(at)?.before) path.unshift(at)
    report(
      place,
      'deep-path',
      `the step "${id}" is question ${first.length} of a path: ${formatPath(path)}; expected an outcome after ${MOST_QUESTIONS} questions at most`,
    )
  }
}

/** A remedy can fail: that it has choices parseFlow has seen to, but they may all say that it helped. */
function checkRemedies({ steps }: Flow, report: Report): void {
  for (const step of Object.values(steps)) {
    if (step.kind !== 'outcome' || step.end !== 'remedy') continue
    const targets = step.choices.map(({ next }) => stepOf(steps, next))
    if (targets.some((one) => one.kind === 'question' || one.end !== 'solved')) continue
    report(
      step.place,
      'remedy-way-on',
      `the remedy "${step.id}" has no way on when it fails, since all its choices say that it helped; expected another, as in - [It still fails](#step) [#still-fails]`,
    )
  }
}

function checkScenarios(flow: Flow, report: Report): void {
  const reached = new Set<string>()
  for (const { name, answers, reaches, place } of flow.scenarios) {
    const { step, trail } = resolveFlow(flow, answers)
    for (const walked of [...trail.map((one) => one.step), step]) reached.add(walked.id)
    if (step.id === reaches) continue
    report(
      place,
      'scenario',
      `the scenario "${name}" stops at the step "${step.id}" (${formatPath([...trail.map((one) => one.step.id), step.id])}); expected "${reaches}"`,
    )
  }
  for (const { id, kind, place } of Object.values(flow.steps)) {
    if (kind !== 'outcome' || reached.has(id)) continue
    report(
      place,
      'untested-outcome',
      `no scenario reaches the outcome "${id}"; expected one in the front matter with reaches: ${id}`,
    )
  }
}
