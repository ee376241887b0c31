import { expect, test } from '@playwright/test'
import { graphMarkdown, randomGraph, seededRandom } from '@/lib/flows/testing/random-flow'
import { realFlows } from '@/lib/flows/testing/real-flows'
import { toyFlow } from '@/lib/flows/testing/toy-flow'
import type { Flow } from './flow'
import { resolveFlow } from './resolve-flow'
import { shortestAnswers } from './shortest-answers'

/** How few answers lead from the start to each step, found by trying every path up to a length. */
function leastAnswers({ steps, start }: Flow): Map<string, number> {
  const least = new Map<string, number>()
  let ends = new Set([start])
  for (let count = 0; ends.size > 0; count += 1) {
    for (const id of ends) if (!least.has(id)) least.set(id, count)
    ends = new Set([...ends].flatMap((id) => steps[id]?.choices.map(({ next }) => next) ?? []))
  }
  return least
}

test('the shortest answers to a step are replayed to exactly that step, and none are shorter', () => {
  const random = seededRandom(9)
  for (let round = 0; round < 60; round += 1) {
    const graph = randomGraph(random, 2 + Math.floor(random() * 25), true)
    const flow = toyFlow(graphMarkdown(graph))
    const shortest = shortestAnswers(flow)
    const least = leastAnswers(flow)
    const wrong = [...shortest].filter(([id, answers]) => {
      const { step, chosen, left, dropped } = resolveFlow(flow, answers)
      const isWhole = Object.keys({ ...left, ...dropped }).length === 0 && chosen === undefined
      return step.id !== id || !isWhole || Object.keys(answers).length !== least.get(id)
    })
    expect(wrong).toEqual([])
    expect([...shortest.keys()].sort()).toEqual([...least.keys()].sort())
  }
})

test('every step of the real flows has answers that lead to it', () => {
  for (const flow of realFlows().flows) {
    expect([...shortestAnswers(flow).keys()].sort()).toEqual(Object.keys(flow.steps).sort())
  }
})

test('of equally short ways the one offered first is taken, not the one for who is not sure', () => {
  const flow = toyFlow(
    '## A? [#a]\n\n- [B](#b) [#b]\n- [Not](#b) [#unsure]\n\n## B [#b]\n\n<Solved />\n',
  )
  expect(shortestAnswers(flow).get('b')).toEqual({ a: 'b' })
  expect(shortestAnswers(flow).get('a')).toEqual({})
})
