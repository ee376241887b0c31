import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { changeAnswerPath, chooseAnswer } from './choose-answer'
import type { Answers } from './flow'
import { locateStep } from './locate-step'
import { resolveFlow } from './resolve-flow'

const flow = toyFlow(
  toyQuestion('a', { b: 'b', c: 'c' }, 'b') +
    toyQuestion('b', { on: 'c' }, 'fine') +
    toyQuestion('c', { on: 'd' }, 'd') +
    toyQuestion('d', { on: 'fine' }, 'fine') +
    toyEnd('fine'),
)

/** The position that the address of a step shows. */
function stand(stepId: string, answers: Answers) {
  const located = locateStep(flow, stepId, answers)
  if (!('position' in located)) throw new Error(`${stepId} is ${located.kind}`)
  return located.position
}

test('a choice leads to the next step', () => {
  expect(chooseAnswer(flow, resolveFlow(flow, {}), 'b').path).toBe('/troubleshoot/toy/b?a=b')
})

test('a choice leads past the steps that are answered already', () => {
  const { path } = chooseAnswer(flow, resolveFlow(flow, { c: 'on' }), 'c')
  expect(path).toBe('/troubleshoot/toy/d?a=c&c=on')
})

test('an answer can be changed without losing the others', () => {
  const at = resolveFlow(flow, { a: 'b', b: 'on', c: 'on' })
  const path = changeAnswerPath(flow, at, 'a')
  expect(path).toBe('/troubleshoot/toy/a?a=b&b=on&c=on')
  const back = stand('a', { a: 'b', b: 'on', c: 'on' })
  expect(changeAnswerPath(flow, back, 'a')).toBe(path)
})

test('a changed answer keeps the later ones that fit, and tells which do not', () => {
  const at = stand('a', { a: 'b', b: 'on', c: 'on' })
  const { path, position } = chooseAnswer(flow, at, 'c')
  expect(position).toMatchObject({ step: { id: 'd' }, dropped: { b: 'on' }, left: {} })
  expect(path).toBe('/troubleshoot/toy/d?a=c&b=on&c=on')
  const arrived = stand('d', { a: 'c', b: 'on', c: 'on' })
  expect(arrived).toEqual(position)
  expect(chooseAnswer(flow, arrived, 'on').path).toBe('/troubleshoot/toy/fine?a=c&c=on&d=on')
})

test('who began at a step by itself can change that answer too', () => {
  const at = stand('d', { b: 'on', c: 'on' })
  const path = changeAnswerPath(flow, at, 'b')
  expect(path).toBe('/troubleshoot/toy/b?b=on&c=on')
  const { position } = chooseAnswer(flow, stand('b', { b: 'on', c: 'on' }), 'unsure')
  expect(position).toMatchObject({ step: { id: 'fine' }, dropped: { c: 'on' } })
})
