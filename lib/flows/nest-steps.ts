import { stepOf } from './find-step'
import type { Answers, Flow, Step } from './flow'
import { type ChoiceGroup, groupChoices } from './group-choices'
import { shortestAnswers } from './shortest-answers'

/** A step in the list of a whole flow, with what each of its choices leads to. */
export type NestedStep = {
  step: Step
  /** Its place in the file, by which it is referred to. */
  number: number
  /** The shortest answers that lead to it. */
  answers: Answers
  ways: NestedWay[]
}

/** Choices and the step that they lead to: in full at the end of the shortest way to it, elsewhere its number. */
export type NestedWay = ChoiceGroup & { nested?: NestedStep }

/** A flow as a nested list: each step stands once, under the last question of the shortest way to it. */
export type NestedFlow = { first: NestedStep; numbers: ReadonlyMap<string, number> }

/** Nest the steps of a flow, and number them as they stand in the file. */
export function nestSteps(flow: Flow): NestedFlow {
  const shortest = shortestAnswers(flow)
  const numbers = new Map(Object.keys(flow.steps).map((id, index) => [id, index + 1]))

  function nest(id: string): NestedStep {
    const step = stepOf(flow.steps, id)
    const ways = groupChoices(step).map((group) => {
      const parent = Object.keys(shortest.get(group.next) ?? {}).at(-1)
      return parent === id ? { ...group, nested: nest(group.next) } : group
    })
    return { step, number: numbers.get(id) ?? 0, answers: shortest.get(id) ?? {}, ways }
  }

  return { first: nest(flow.start), numbers }
}

/** All steps of a nested list, each once. */
export function listSteps(nested: NestedStep): NestedStep[] {
  return [nested, ...nested.ways.flatMap((way) => (way.nested ? listSteps(way.nested) : []))]
}
