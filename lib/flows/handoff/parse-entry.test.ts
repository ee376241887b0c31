import { expect, test } from '@playwright/test'
import { formatFlowPath, parseAnswers } from '@/lib/flows/flow-url'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { realFlow } from '@/lib/flows/testing/real-flows'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { findSignature } from './find-signature'
import { makePacket } from './handoff'
import { parseEntry } from './parse-entry'

const flow = toyFlow(
  toyQuestion('a', { on: 'b', off: 'b' }, 'b') +
    toyQuestion('b', { on: 'fine' }, 'fine') +
    toyEnd('fine'),
  `start: a
renamed: { before: b, a.yes: a.on, a.left: b.on, before.maybe: b.unsure, b.right: b.on }
retired: { a.odd: "We no longer ask that.", b.odd: Gone. }
errors:
  It broke: { a: off, b: on }`,
)
const CONNECTORS = [{ id: 'slack', name: 'Slack' }]

test('an error gives its answers, unless they are given otherwise', () => {
  expect(parseEntry(flow, { error: 'it-broke' }, CONNECTORS)).toMatchObject({
    answers: { a: 'off', b: 'on' },
    signature: { id: 'it-broke', text: 'It broke' },
  })
  expect(parseEntry(flow, { error: 'it-broke', a: 'on' }, CONNECTORS).answers).toEqual({
    a: 'on',
    b: 'on',
  })
})

test('a connector is named, and kept', () => {
  const { flow: named } = parseEntry(flow, { connector: 'slack', a: 'on' }, CONNECTORS)
  expect(named.connector).toEqual({ id: 'slack', name: 'Slack' })
})

test('the error text and the reference stay with the case, in its addresses and in its packet', () => {
  const query = { error: 'it-broke', reference: 'ofid_9Z', connector: 'slack' }
  const { flow: first, answers } = parseEntry(flow, query, CONNECTORS)
  const path = formatFlowPath(first, answers)
  expect(path).toBe('/troubleshoot/toy?a=off&b=on&connector=slack&reference=ofid_9Z&said=it-broke')

  const carried = Object.fromEntries(new URLSearchParams(path.split('?')[1]))
  const later = parseEntry(flow, carried, CONNECTORS)
  expect(later).toMatchObject({ answers })
  // The answers that it gave away were told where it was pasted.
  expect(later.signature).toBeUndefined()
  const packet = makePacket(later.flow, resolveFlow(later.flow, later.answers), {
    origin: 'https://help.example.com',
    madeAt: '2026-11-22T10:15:00.000Z',
    mask: (text) => text,
  })
  expect(packet).toMatchObject({ error: 'It broke', reference: 'ofid_9Z', connector: 'Slack' })
})

test('what is no reference as a whole is not carried along', () => {
  for (const reference of ['ofid_', 'x ofid_1', 'ofid_1 <b>', `ofid_${'1'.repeat(200)}`]) {
    expect(parseEntry(flow, { reference }, CONNECTORS).flow).toBe(flow)
  }
})

test('unknown, repeated and malformed connectors and errors are passed over', () => {
  for (const value of ['zzz', '', '__proto__', 'constructor', ['slack', 'slack'], undefined]) {
    const query = { connector: value, error: value, said: value, reference: value }
    expect(parseEntry(flow, query, CONNECTORS)).toEqual({
      flow,
      answers: {},
      retired: [],
    })
  }
})

test('an answer under the former id of a choice counts, unless its step is answered too', () => {
  expect(parseAnswers(flow, { a: 'yes' })).toEqual({ a: 'on' })
  expect(parseAnswers(flow, { a: 'left' })).toEqual({ b: 'on' })
  expect(parseAnswers(flow, { a: 'left', b: 'unsure' })).toEqual({ b: 'unsure' })
  expect(parseAnswers(flow, { b: 'unsure', a: 'left' })).toEqual({ b: 'unsure' })
})

test('a choice may be renamed under the former id of its step or under the present one', () => {
  expect(parseAnswers(flow, { before: 'maybe' })).toEqual({ b: 'unsure' })
  expect(parseAnswers(flow, { before: 'right' })).toEqual({ b: 'on' })
})

test('a retired choice is told about, unless its step is answered', () => {
  expect(parseEntry(flow, { a: 'odd' }, CONNECTORS).retired).toEqual([
    { step: flow.steps.a, note: 'We no longer ask that.' },
  ])
  expect(parseEntry(flow, { before: 'odd' }, CONNECTORS).retired).toEqual([
    { step: flow.steps.b, note: 'Gone.' },
  ])
  expect(parseEntry(flow, { before: 'odd', b: 'on' }, CONNECTORS).retired).toEqual([])
})

test('every error text of a real flow leads on, and none of what it says is lost', () => {
  const real = realFlow('connection')
  expect(real.errors).toHaveLength(25)
  for (const { id, answers } of real.errors) {
    expect(findSignature(real, id)?.id).toBe(id)
    const { step, left, dropped } = resolveFlow(real, answers)
    expect({ id, step: step.id === real.start, left, dropped }).toEqual({
      id,
      step: false,
      left: {},
      dropped: {},
    })
  }
})
