import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { causesOf, formatMapPath, parseMapQuery } from './map-url'
import { markMap, markStep } from './mark-map'

const flow = toyFlow(
  toyQuestion('a', { b: 'mend', c: 'c' }, 'c') +
    toyQuestion('c', { d: 'other' }, 'fine') +
    '## Mend [#mend]\n\n<Remedy cause="auth" />\n\n- [No](#fine) [#no]\n\n' +
    '## Other [#other]\n\n<Remedy cause="network" />\n\n- [No](#mend) [#no]\n\n' +
    toyEnd('fine'),
)

test('the address of a map holds answers, a cause and a view, and drops what it does not know', () => {
  expect(causesOf(flow)).toEqual(['auth', 'network'])
  const query = { answers: { a: 'c' }, cause: 'auth', view: 'list' } as const
  expect(parseMapQuery(flow, { a: 'c', cause: 'auth', view: 'list' })).toEqual(query)
  expect(formatMapPath(flow, query)).toBe('/troubleshoot/toy/map?a=c&cause=auth&view=list')
  const unknown = { a: 'x', cause: 'limits', view: ['list'], constructor: 'y' }
  expect(parseMapQuery(flow, unknown)).toEqual({ answers: {}, cause: undefined, view: undefined })
  expect(formatMapPath(flow, { answers: {} })).toBe('/troubleshoot/toy/map')
})

test('the address of a map keeps the connector and what else is known of the case', () => {
  const told = { reference: 'ofid_1' }
  expect(
    formatMapPath(
      { id: 'toy', connector: { id: 'slack', name: 'Slack' }, told },
      {
        answers: { a: 'c' },
      },
    ),
  ).toBe('/troubleshoot/toy/map?a=c&connector=slack&reference=ofid_1')
})

test('steps that cannot lead to the cause are faint, its remedies are found', () => {
  const marks = markMap(flow, { answers: {}, cause: 'network' })
  const faint = Object.values(flow.steps).filter((step) => markStep(marks, step).isFaint)
  expect(faint.map(({ id }) => id)).toEqual(['mend', 'fine'])
  const found = Object.values(flow.steps).filter((step) => markStep(marks, step).isFound)
  expect(found.map(({ id }) => id)).toEqual(['other'])
})

test('the path is what the answers walk, and where they stop is current; without answers there is none', () => {
  const { given, current } = markMap(flow, { answers: { a: 'c', other: 'no' } })
  expect(given).toEqual({ a: 'c' })
  expect(current).toBe('c')
  expect(markMap(flow, { answers: {} }).current).toBeUndefined()
})
