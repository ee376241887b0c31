import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { locateStep } from './locate-step'

const flow = toyFlow(
  toyQuestion('a', { b: 'b', c: 'c' }, 'b') +
    toyQuestion('b', { on: 'c' }, 'fine') +
    toyQuestion('c', { on: 'd' }, 'd') +
    toyQuestion('d', { on: 'fine' }, 'fine') +
    toyEnd('fine'),
  'start: a\nrenamed: { before: c }\nretired: { gone: It is gone., left: { note: It left., instead: d } }',
)

/** What an address shows, in short. */
function locate(stepId: string, answers: Record<string, string> = {}) {
  const located = locateStep(flow, stepId, answers)
  if (!('position' in located)) return located
  const { step, trail, chosen, left, dropped } = located.position
  return {
    kind: located.kind,
    step: step.id,
    trail: trail.map((one) => one.step.id).join(' '),
    ...(chosen && { chosen: chosen.id }),
    ...(Object.keys(left).length > 0 && { left }),
    ...(Object.keys(dropped).length > 0 && { dropped }),
  }
}

test('the first step needs no answers', () => {
  expect(locate('a')).toEqual({ kind: 'step', step: 'a', trail: '' })
})

test('a step that the answers lead to has its trail', () => {
  expect(locate('c', { a: 'b', b: 'on' })).toEqual({ kind: 'step', step: 'c', trail: 'a b' })
})

test('a step of the trail shows what was chosen there, and keeps the later answers', () => {
  expect(locate('b', { a: 'b', b: 'on', c: 'on' })).toEqual({
    kind: 'step',
    step: 'b',
    trail: 'a',
    chosen: 'on',
    left: { c: 'on' },
  })
})

test('a link without answers shows the step by itself, with what is known of later ones', () => {
  expect(locate('c')).toEqual({ kind: 'alone', step: 'c', trail: '' })
  expect(locate('c', { d: 'on' })).toEqual({
    kind: 'alone',
    step: 'c',
    trail: '',
    left: { d: 'on' },
  })
})

test('who began at a step by itself walks on from there', () => {
  expect(locate('d', { c: 'on' })).toEqual({ kind: 'step', step: 'd', trail: 'c' })
  expect(locate('fine', { c: 'on', d: 'on' })).toEqual({ kind: 'step', step: 'fine', trail: 'c d' })
})

test('answers that stop earlier show the furthest step', () => {
  expect(locate('d', { a: 'b' })).toEqual({ kind: 'furthest', step: 'b', trail: 'a' })
})

test('answers that lead elsewhere show where they lead', () => {
  expect(locate('b', { a: 'c' })).toEqual({ kind: 'furthest', step: 'c', trail: 'a' })
  expect(locate('d', { b: 'unsure' })).toEqual({ kind: 'furthest', step: 'fine', trail: 'b' })
})

test('a former id redirects with its answers', () => {
  expect(locate('before', { b: 'on', a: 'b' })).toEqual({
    kind: 'redirect',
    path: '/troubleshoot/toy/c?a=b&b=on',
  })
})

test('a retired step says so, and what to take instead', () => {
  expect(locate('gone')).toEqual({ kind: 'retired', id: 'gone', note: 'It is gone.' })
  expect(locate('left', { a: 'b' })).toEqual({
    kind: 'retired',
    id: 'left',
    note: 'It left.',
    instead: { step: flow.steps.d, path: '/troubleshoot/toy/d?a=b' },
  })
})

test('any other id is unknown', () => {
  for (const id of ['zzz', '__proto__', 'constructor', 'toString', '', '@intro']) {
    expect(locate(id, { a: 'b' })).toEqual({ kind: 'unknown' })
  }
})
