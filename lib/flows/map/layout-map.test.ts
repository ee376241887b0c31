import { expect, test } from '@playwright/test'
import type { Flow } from '@/lib/flows/flow'
import { graphMarkdown, randomGraph, seededRandom } from '@/lib/flows/testing/random-flow'
import { realFlow } from '@/lib/flows/testing/real-flows'
import { toyFlow } from '@/lib/flows/testing/toy-flow'
import { isDrawn, layoutMap, type MapLayout, type MapNode } from './layout-map'
import { MAP } from './size-map-node'

/** What is wrong with a picture, in words; nothing when it can be read. */
function faultsOf(flow: Flow, { nodes, edges, width, height }: MapLayout): string[] {
  const byId = new Map(nodes.map((node) => [node.step.id, node]))
  const isApart = (a: MapNode, b: MapNode) =>
    a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && y >= 0 && x <= width && y <= height
  const drawn = edges.flatMap(({ from, to, choices }) => choices.map((id) => `${from} ${id} ${to}`))
  const asked = Object.values(flow.steps).flatMap((step) =>
    step.choices
      .filter(({ next }) => isDrawn(flow, step, next))
      .map(({ id, next }) => `${step.id} ${id} ${next}`),
  )
  return [
    ...Object.keys(flow.steps).filter((id) => !byId.has(id)),
    ...nodes.flatMap((a, index) =>
      nodes
        .slice(index + 1)
        .filter((b) => !isApart(a, b))
        .map((b) => `${a.step.id} lies on ${b.step.id}`),
    ),
    ...edges
      .filter(({ from, to, points: [first, ...rest] }) => {
        const [source, target, last] = [byId.get(from), byId.get(to), rest.at(-1)]
        const leaves = source && first && Math.abs(first.x - source.x - source.width) < 1
        const arrives = target && last && Math.abs(last.x - target.x) < 1
        const isLevel = target && last && Math.abs(last.y - target.y - MAP.arrival) < 1
        return !(
          leaves &&
          arrives &&
          isLevel &&
          [first, ...rest].every((one) => one && isInside(one))
        )
      })
      .map(({ from, to }) => `the line from ${from} to ${to} goes astray`),
    ...asked.filter((one) => !drawn.includes(one)),
    ...drawn.filter((one) => !asked.includes(one)),
  ]
}

test('on the map of the real flow no step lies on another and every line arrives', async () => {
  const flow = realFlow('connection')
  const layout = await layoutMap(flow)
  expect(faultsOf(flow, layout)).toEqual([])
  // Otherwise it would be a tangle, or wider than anyone scrolls.
  expect(layout.width).toBeLessThan(3600)
  expect(layout.height).toBeLessThan(2000)
})

test('on the maps of random flows no step lies on another and every line arrives', async () => {
  const random = seededRandom(11)
  for (let round = 0; round < 8; round += 1) {
    const graph = randomGraph(random, 2 + Math.floor(random() * 14), true)
    const flow = toyFlow(graphMarkdown(graph))
    expect(faultsOf(flow, await layoutMap(flow))).toEqual([])
  }
})

test('the same flow gives the same map', async () => {
  const flow = realFlow('connection')
  expect(await layoutMap({ ...flow })).toEqual(await layoutMap(flow))
})

test('steps come in reading order, and every line leads to the right', async () => {
  const { nodes, edges } = await layoutMap(realFlow('connection'))
  expect(nodes[0]?.step.id).toBe('where')
  const places = new Map(nodes.map(({ step, x }) => [step.id, x]))
  const backward = edges.filter(({ from, to }) => (places.get(from) ?? 0) >= (places.get(to) ?? 0))
  expect(backward).toEqual([])
})
