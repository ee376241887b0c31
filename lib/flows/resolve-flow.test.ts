import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { resolveFlow } from './resolve-flow'

/** a asks on to b or c; b asks on to c; c ends. */
const flow = toyFlow(
  toyQuestion('a', { b: 'b', c: 'c' }, 'b') +
    toyQuestion('b', { on: 'c' }, 'fine') +
    toyQuestion('c', { on: 'fine' }, 'fine') +
    toyEnd('fine'),
)

test('without answers the first step is shown', () => {
  expect(resolveFlow(flow, {})).toEqual({
    step: flow.steps.a,
    trail: [],
    given: {},
    left: {},
    dropped: {},
  })
})

test('answers are replayed up to the first step that they leave open', () => {
  const { step, trail, given } = resolveFlow(flow, { a: 'b', b: 'on' })
  expect(step.id).toBe('c')
  expect(trail.map((one) => [one.step.id, one.choice.next])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(given).toEqual({ a: 'b', b: 'on' })
})

test('answers may be given in any order, and in advance', () => {
  expect(resolveFlow(flow, { c: 'on', a: 'c' }).step.id).toBe('fine')
  expect(resolveFlow(flow, { c: 'on', a: 'b' })).toMatchObject({
    step: { id: 'b' },
    given: { a: 'b' },
    left: { c: 'on' },
    dropped: {},
  })
})

test('answers to steps that can no longer come, and to none, are dropped', () => {
  const answers = { a: 'c', b: 'on', c: 'no-choice', zzz: 'on', constructor: 'on' }
  expect(resolveFlow(flow, answers)).toMatchObject({
    step: { id: 'c' },
    given: { a: 'c' },
    left: {},
    dropped: { b: 'on', c: 'no-choice', zzz: 'on', constructor: 'on' },
  })
})

test('steps and choices may bear the names that every object has', () => {
  const odd = toyFlow(
    toyQuestion('constructor', { constructor: 'valueof' }, 'valueof') + toyEnd('valueof'),
    'start: constructor',
  )
  expect(resolveFlow(odd, {}).step.id).toBe('constructor')
  expect(resolveFlow(odd, { constructor: 'constructor' })).toMatchObject({
    step: { id: 'valueof' },
    given: { constructor: 'constructor' },
  })
})
