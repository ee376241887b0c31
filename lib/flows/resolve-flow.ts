import { findReachable } from './find-reachable'
import { stepOf } from './find-step'
import type { Answers, Choice, Flow, Step } from './flow'

/** Where a reader stands in a flow, computed from the answers alone. */
export type Position = {
  /** The step to show. */
  step: Step
  /** What the answers choose at that step, when the reader came back to change it. */
  chosen?: Choice
  /** The steps walked to get there, each with the choice made. */
  trail: { step: Step; choice: Choice }[]
  /** The answers of the trail. */
  given: Answers
  /** Answers to steps that may still come: given in advance, or kept while an earlier one is changed. */
  left: Answers
  /** Answers that no path from here can use, or that name no step or choice: to be told, then forgotten. */
  dropped: Answers
}

/** Replay answers from the start; stop at the first step without a valid answer. */
export function resolveFlow(flow: Flow, answers: Answers): Position {
  return walkFlow(flow, flow.start, answers)
}

/**
 * Replay answers from any step.
 * @param until the step to stop at although it has an answer
 */
export function walkFlow(flow: Flow, from: string, answers: Answers, until?: string): Position {
  const walk = followAnswers(flow, from, answers, until)
  const given = Object.fromEntries(walk.trail.map(({ step, choice }) => [step.id, choice.id]))
  return { ...walk, given, ...sortRest(flow, walk.step, given, answers) }
}

/** The path of `walkFlow` alone, without telling what becomes of the other answers. */
export function followAnswers(
  { steps }: Flow,
  from: string,
  answers: Answers,
  until?: string,
): Pick<Position, 'step' | 'chosen' | 'trail'> {
  const trail: Position['trail'] = []
  let id = from
  while (true) {
    // parseFlow refuses unknown targets, so the step exists; and loops, so this ends.
    const step = stepOf(steps, id)
    const choice = findChoice(step, answers)
    if (choice === undefined || id === until) return { step, chosen: choice, trail }
    trail.push({ step, choice })
    id = choice.next
  }
}

/** The choice that the answers make at a step, or undefined when they make none that it offers. */
export function findChoice({ id, choices }: Step, answers: Answers): Choice | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  return choices.find((choice) => choice.id === answer)
}

function sortRest(
  { steps }: Flow,
  here: Step,
  given: Answers,
  answers: Answers,
): Pick<Position, 'left' | 'dropped'> {
  const rest = Object.entries(answers).filter(([id]) => !Object.hasOwn(given, id))
  if (rest.length === 0) return { left: {}, dropped: {} }
  const ahead = findReachable(steps, here.id)
  const isLeft = ([id]: [string, string]) => {
    const step = ahead.has(id) ? steps[id] : undefined
    return step !== undefined && findChoice(step, answers) !== undefined
  }
  return {
    left: Object.fromEntries(rest.filter((one) => one[0] !== here.id && isLeft(one))),
    dropped: Object.fromEntries(rest.filter((one) => !isLeft(one))),
  }
}
