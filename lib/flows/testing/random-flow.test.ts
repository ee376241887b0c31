import { expect, test } from '@playwright/test'
import { checkFlow, MOST_QUESTIONS } from '@/lib/flows/check/check-flow'
import { changeAnswerPath, chooseAnswer } from '@/lib/flows/choose-answer'
import type { Answers, Flow } from '@/lib/flows/flow'
import { formatStepPath, parseAnswers } from '@/lib/flows/flow-url'
import { locateStep } from '@/lib/flows/locate-step'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { pathLength } from '@/lib/flows/path-length'
import { type Position, resolveFlow } from '@/lib/flows/resolve-flow'
import { type Graph, graphMarkdown, pick, randomGraph, seededRandom } from './random-flow'
import { toyFlow, toySource } from './toy-flow'

/** All paths from a step, each as long as it can be, but for one that comes back to itself. */
function allPaths(graph: Graph, id: string, before: string[] = []): string[][] {
  const path = [...before, id]
  const next = [...new Set(graph[id]?.next)]
  if (next.length === 0 || before.includes(id)) return [path]
  return next.flatMap((target) => allPaths(graph, target, path))
}

const isLoop = (path: string[]) => new Set(path).size < path.length
const isQuestion = (graph: Graph) => (id: string) => graph[id]?.kind === 'question'

test('loops and dead ends are those that trying all paths finds', () => {
  const random = seededRandom(1)
  for (let round = 0; round < 80; round += 1) {
    const graph = randomGraph(random, 1 + Math.floor(random() * 6), false)
    const parsed = parseFlow(toySource(graphMarkdown(graph)))
    const problems = parsed.ok ? [] : parsed.problems
    const told = (rule: string) => problems.filter((problem) => problem.rule === rule)
    const hasLoop = Object.keys(graph).some((id) => allPaths(graph, id).some(isLoop))
    expect(told('loop').length > 0).toBe(hasLoop)
    for (const { message } of told('loop')) {
      const path = /loop: (.*);/.exec(message)?.[1]?.split(' -> ') ?? []
      expect(path.at(-1)).toBe(path[0])
      for (const [index, id] of path.slice(0, -1).entries()) {
        expect(graph[id]?.next).toContain(path[index + 1])
      }
    }
    const deadEnds = Object.values(graph).filter(
      ({ kind, next }) => kind === 'question' && next.length === 0,
    )
    expect(told('dead-end')).toHaveLength(deadEnds.length)
    expect(problems.every(({ rule }) => rule === 'loop' || rule === 'dead-end')).toBe(true)
  }
})

test('unreachable steps, deep paths and path lengths are those that trying all paths finds', () => {
  const random = seededRandom(2)
  let deepest = 0
  for (let round = 0; round < 60; round += 1) {
    const graph = randomGraph(random, 1 + Math.floor(random() * 15), true)
    const flow = toyFlow(graphMarkdown(graph))
    const problems = checkFlow(flow)
    const told = (rule: string) =>
      problems
        .filter((problem) => problem.rule === rule)
        .map(({ message }) => /the step "([^"]+)"/.exec(message)?.[1])
    const ids = Object.keys(graph)
    const reached = new Set(allPaths(graph, 'a').flat())
    expect(told('unreachable-step')).toEqual(ids.filter((id) => !reached.has(id)))

    const depths = new Map<string, number>()
    for (const path of ids.flatMap((id) => allPaths(graph, id))) {
      let depth = 0
      for (const id of path) {
        depth = isQuestion(graph)(id) ? depth + 1 : 0
        depths.set(id, Math.max(depth, depths.get(id) ?? 0))
      }
    }
    const deep = ids.filter((id) => depths.get(id) === MOST_QUESTIONS + 1)
    expect(told('deep-path').toSorted()).toEqual(deep.toSorted())
    deepest = Math.max(deepest, ...depths.values())

    for (const id of ids) {
      const counts = allPaths(graph, id).map((path) => {
        const end = path.findIndex((one) => !isQuestion(graph)(one))
        return Math.max(0, end - 1)
      })
      expect(pathLength(flow, id)).toEqual({
        least: Math.min(...counts),
        most: Math.max(...counts),
      })
    }
  }
  expect(deepest).toBeGreaterThan(MOST_QUESTIONS)
})

/** Answers as readers, agents and nonsense give them. */
function randomAnswers(random: () => number, flow: Flow): Record<string, string> {
  const ids = [...Object.keys(flow.steps), 'zzz', 'constructor', '__proto__', 'toString', '']
  const choices = ['c0', 'c1', 'unsure', 'unsure', 'c9', 'constructor', '__proto__', '']
  const count = Math.floor(random() * 9)
  return Object.fromEntries(
    Array.from({ length: count }, () => [pick(random, ids), pick(random, choices)]),
  )
}

/** What the page at an address shows. */
function open(flow: Flow, path: string): Position {
  const { pathname, searchParams } = new URL(path, 'https://example.com')
  const answers = parseAnswers(flow, Object.fromEntries(searchParams))
  const located = locateStep(flow, pathname.split('/')[3] ?? '', answers)
  if (located.kind !== 'step' && located.kind !== 'alone') {
    throw new Error(`${path} shows ${located.kind}`)
  }
  return located.position
}

const trailOf = ({ trail }: Position) => trail.map(({ step, choice }) => `${step.id}=${choice.id}`)

/** Check that every link on a step's page leads to where it says. */
function checkLinks(flow: Flow, at: Position): void {
  for (const { id } of at.step.choices) {
    const { path, position } = chooseAnswer(flow, at, id)
    expect(open(flow, path)).toEqual(position)
    expect(trailOf(position).slice(0, at.trail.length)).toEqual(trailOf(at))
  }
  for (const [index, { step, choice }] of at.trail.entries()) {
    const back = open(flow, changeAnswerPath(flow, at, step.id))
    expect(back).toMatchObject({ step: { id: step.id }, chosen: { id: choice.id } })
    expect(trailOf(back)).toEqual(trailOf(at).slice(0, index))
  }
}

test('replay never throws, never loops, and comes to the same step again', () => {
  const random = seededRandom(3)
  for (let round = 0; round < 40; round += 1) {
    const flow = toyFlow(graphMarkdown(randomGraph(random, 1 + Math.floor(random() * 12), true)))
    for (let turn = 0; turn < 4; turn += 1) {
      const answers: Answers = randomAnswers(random, flow)
      const { step, trail, given, left, dropped } = resolveFlow(flow, answers)
      expect(new Set(trail.map((one) => one.step.id)).size).toBe(trail.length)
      expect(
        step.choices.some(({ id }) => Object.hasOwn(answers, step.id) && id === answers[step.id]),
      ).toBe(false)
      expect({ ...given, ...left, ...dropped }).toEqual(answers)
      expect(resolveFlow(flow, given)).toEqual({ step, trail, given, left: {}, dropped: {} })
      expect(resolveFlow(flow, { ...left, ...given })).toMatchObject({ step, given, left })
    }
  }
})

test('every link leads to where it says, also for who began in the middle', () => {
  const random = seededRandom(4)
  for (let round = 0; round < 60; round += 1) {
    const flow = toyFlow(graphMarkdown(randomGraph(random, 2 + Math.floor(random() * 11), true)))
    const answers = parseAnswers(flow, randomAnswers(random, flow))
    const resolved = resolveFlow(flow, answers)
    const path = formatStepPath(flow, resolved.step.id, answers)
    expect(open(flow, path)).toEqual(resolved)
    checkLinks(flow, resolved)

    let at = open(flow, formatStepPath(flow, pick(random, Object.keys(flow.steps)), {}))
    checkLinks(flow, at)
    while (at.step.choices.length > 0) {
      at = chooseAnswer(flow, at, pick(random, at.step.choices).id).position
      checkLinks(flow, at)
    }
  }
})

test('whatever an address holds, the page knows what to show', () => {
  const random = seededRandom(5)
  for (let round = 0; round < 60; round += 1) {
    const flow = toyFlow(graphMarkdown(randomGraph(random, 1 + Math.floor(random() * 12), true)))
    for (let turn = 0; turn < 4; turn += 1) {
      const answers = randomAnswers(random, flow)
      const id = pick(random, [...Object.keys(flow.steps), 'zzz', 'constructor', '__proto__'])
      const located = locateStep(flow, id, parseAnswers(flow, answers))
      if (!Object.hasOwn(flow.steps, id)) expect(located).toEqual({ kind: 'unknown' })
      else expect(['step', 'alone', 'furthest']).toContain(located.kind)
      if ('position' in located) checkLinks(flow, located.position)
    }
  }
})
