import { expect, test } from '@playwright/test'
import { graphMarkdown, randomGraph, seededRandom } from '@/lib/flows/testing/random-flow'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { type NestedStep, nestSteps } from './nest-steps'
import { shortestAnswers } from './shortest-answers'

function idsOf({ step, ways }: NestedStep): string[] {
  return [step.id, ...ways.flatMap(({ nested }) => (nested ? idsOf(nested) : []))]
}

test('a step stands under the last question of the shortest way to it, elsewhere it is referred to', () => {
  const flow = toyFlow(
    toyQuestion('a', { b: 'b', c: 'c' }, 'c') + toyQuestion('b', { c: 'c' }, 'c') + toyEnd('c'),
  )
  const { first, numbers } = nestSteps(flow)
  expect([...numbers]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  const [toB, toC] = first.ways
  expect(toC?.choices.map(({ id }) => id)).toEqual(['c', 'unsure'])
  expect(toC?.nested?.step.id).toBe('c')
  expect(toC?.nested?.answers).toEqual({ a: 'c' })
  expect(toB?.nested?.ways).toMatchObject([{ next: 'c' }])
  expect(toB?.nested?.ways[0]?.nested).toBeUndefined()
})

test('every step that can be reached stands in the list exactly once', () => {
  const random = seededRandom(12)
  for (let round = 0; round < 40; round += 1) {
    const graph = randomGraph(random, 2 + Math.floor(random() * 20), true)
    const flow = toyFlow(graphMarkdown(graph))
    const reachable = [...shortestAnswers(flow).keys()]
    expect(idsOf(nestSteps(flow).first).sort()).toEqual(reachable.sort())
  }
})
