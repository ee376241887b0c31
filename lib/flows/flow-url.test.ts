import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { formatFlowPath, formatStepPath, parseAnswers } from './flow-url'

const flow = toyFlow(
  toyQuestion('a', { on: 'b' }, 'b') + toyQuestion('b', { on: 'fine' }, 'fine') + toyEnd('fine'),
  'start: a\nrenamed: { before: b }',
)

test('parameters are sorted', () => {
  expect(formatStepPath(flow, 'b', { b: 'on', a: 'unsure' })).toBe(
    '/troubleshoot/toy/b?a=unsure&b=on',
  )
  expect(formatFlowPath(flow, { b: 'on', a: 'unsure' })).toBe('/troubleshoot/toy?a=unsure&b=on')
})

test('no answers need no question mark', () => {
  expect(formatStepPath(flow, 'b', {})).toBe('/troubleshoot/toy/b')
  expect(formatFlowPath(flow)).toBe('/troubleshoot/toy')
})

test('a query gives the answers that the flow knows', () => {
  expect(parseAnswers(flow, { a: 'on', b: 'unsure' })).toEqual({ a: 'on', b: 'unsure' })
})

test('unknown, repeated, absent, malformed and endless parameters are passed over', () => {
  const long = 'x'.repeat(10_000)
  const searchParams = {
    a: ['on', 'on'],
    b: undefined,
    fine: 'on',
    [long]: 'on',
    '%00%ff': '%',
    toString: 'on',
    constructor: 'on',
    ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, long])),
    ...JSON.parse('{ "__proto__": "on" }'),
  }
  expect(parseAnswers(flow, searchParams)).toEqual({})
  expect(parseAnswers(flow, { a: long })).toEqual({})
  expect(parseAnswers(flow, { a: '__proto__' })).toEqual({})
  expect(parseAnswers(flow, Object.assign(Object.create(null), { a: 'on' }))).toEqual({ a: 'on' })
})

test('an answer under a former id counts, unless the present id is answered too', () => {
  expect(parseAnswers(flow, { before: 'on' })).toEqual({ b: 'on' })
  expect(parseAnswers(flow, { before: 'on', b: 'unsure' })).toEqual({ b: 'unsure' })
  expect(parseAnswers(flow, { b: 'unsure', before: 'on' })).toEqual({ b: 'unsure' })
})
