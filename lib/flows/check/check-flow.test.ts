import { expect, test } from '@playwright/test'
import type { PublishedSteps } from '@/lib/flows/published'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { checkFlow } from './check-flow'

function problemsOf(steps: string, frontMatter: string, published?: PublishedSteps): string[] {
  return checkFlow(toyFlow(steps, frontMatter), published).map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  )
}

const TOLD = 'start: a\nscenarios:\n  - { name: Unsure, answers: { a: unsure }, reaches: fine }'

test('a flow whose steps are reached and told has no problems', () => {
  expect(problemsOf(toyQuestion('a', { yes: 'fine' }, 'fine') + toyEnd('fine'), TOLD)).toEqual([])
})

test('told: a step that no path leads to', () => {
  const steps = toyQuestion('a', { yes: 'fine' }, 'fine') + toyEnd('fine')
  expect(problemsOf(steps + toyQuestion('lost', { yes: 'fine' }, 'fine'), TOLD)).toEqual([
    '17:1: no path leads to the step "lost"; expected a choice that links to #lost, or the step removed',
  ])
})

test('told: an outcome that no scenario reaches', () => {
  const steps = toyQuestion('a', { yes: 'over' }, 'fine') + toyEnd('fine') + toyEnd('over')
  expect(problemsOf(steps, TOLD)).toEqual([
    '17:1: no scenario reaches the outcome "over"; expected one in the front matter with reaches: over',
  ])
})

test('a scenario that walks past a remedy reaches it', () => {
  const remedy =
    '## Mend [#mend]\n\n<Remedy cause="auth" />\n\n- [It still fails](#fine) [#still-fails]\n'
  expect(
    problemsOf(
      `${toyQuestion('a', { yes: 'mend' }, 'mend')}${remedy}## Over [#fine]\n\n<Handoff />\n`,
      'start: a\nscenarios:\n  - name: Two\n    answers: { a: yes, mend: still-fails }\n    reaches: fine',
    ),
  ).toEqual([])
})

test('told: a scenario that stops early, or goes too far', () => {
  const steps =
    toyQuestion('a', { yes: 'b' }, 'fine') +
    toyQuestion('b', { yes: 'fine' }, 'fine') +
    toyEnd('fine')
  const scenarios = [
    '{ name: Early, answers: { a: yes }, reaches: fine }',
    '{ name: Far, answers: { a: yes, b: yes }, reaches: b }',
  ]
  expect(problemsOf(steps, `start: a\nscenarios:\n  - ${scenarios.join('\n  - ')}`)).toEqual([
    '7:5: the scenario "Early" stops at the step "b" (a -> b); expected "fine"',
    '8:5: the scenario "Far" stops at the step "fine" (a -> b -> fine); expected "b"',
  ])
})

test('told: the eighth question of a path, with the path', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const steps = ids.map((id, index) => toyQuestion(id, { on: ids[index + 1] ?? 'fine' }, 'fine'))
  expect(problemsOf(steps.join('\n') + toyEnd('fine'), TOLD)).toEqual([
    '45:1: the step "h" is question 8 of a path: a -> b -> c -> d -> e -> f -> g -> h; expected an outcome after 7 questions at most',
  ])
})

test('a remedy ends a path: the questions after it count anew', () => {
  const ids = ['a', 'b', 'c', 'd', 'mend', 'e', 'f', 'g', 'h']
  const steps = ids.map((id, index) => {
    const next = ids[index + 1] ?? 'fine'
    return id === 'mend'
      ? `## Mend [#mend]\n\n<Remedy cause="auth" />\n\n- [It still fails](#${next}) [#still-fails]\n`
      : toyQuestion(id, { on: next }, 'fine')
  })
  const frontMatter = `${TOLD}\n  - { name: Mend, answers: { a: on, b: on, c: on, d: on }, reaches: mend }`
  expect(problemsOf(steps.join('\n') + toyEnd('fine'), frontMatter)).toEqual([])
})

test('told: a remedy whose only choice says that it helped', () => {
  const remedy =
    '## Mend [#mend]\n\n<Remedy cause="auth" />\n\n- [It works now](#fine) [#works]\n\n'
  const steps = toyQuestion('a', { yes: 'mend' }, 'mend') + remedy + toyEnd('fine')
  const scenario = '{ name: Mended, answers: { a: yes, mend: works }, reaches: fine }'
  expect(problemsOf(steps, `start: a\nscenarios:\n  - ${scenario}`)).toEqual([
    '14:1: the remedy "mend" has no way on when it fails, since all its choices say that it helped; expected another, as in - [It still fails](#step) [#still-fails]',
  ])
})

test('told: a published step that is gone, unless renamed or retired', () => {
  const steps = toyQuestion('a', { yes: 'fine' }, 'fine') + toyEnd('fine')
  const ids = ['a', 'fine', 'finer', 'old', 'older', 'constructor']
  const published = Object.fromEntries(ids.map((id) => [id, []]))
  const frontMatter = `${TOLD}\nrenamed: { old: a }\nretired: { older: Gone. }`
  expect(problemsOf(steps, frontMatter, published)).toEqual([
    '8:1: the step "finer" was published and is gone, so links to it die; expected finer: <new id> under renamed:, or finer: <a note> under retired:; did you mean "fine"?',
    '8:1: the step "constructor" was published and is gone, so links to it die; expected constructor: <new id> under renamed:, or constructor: <a note> under retired:',
  ])
})

test('told: a published choice that is gone, unless renamed or retired, also of a renamed step', () => {
  const steps = toyQuestion('a', { yes: 'fine' }, 'fine') + toyEnd('fine')
  const published = {
    a: ['yes', 'yess', 'no', 'nay', 'unsure'],
    old: ['maybe', 'perhaps'],
    older: ['gone'],
  }
  const frontMatter = `${TOLD}\nrenamed: { old: a, a.no: a.yes, old.maybe: a.unsure }\nretired: { older: Gone., a.nay: Gone. }`
  expect(problemsOf(steps, frontMatter, published)).toEqual([
    '12:1: the choice "yess" of the step "a" was published and is gone, so links lose that answer; expected a.yess: a.<new id> under renamed:, or a.yess: <a note> under retired:; did you mean "yes"?',
    '12:1: the choice "perhaps" of the step "a" was published and is gone, so links lose that answer; expected a.perhaps: a.<new id> under renamed:, or a.perhaps: <a note> under retired:',
  ])
})
