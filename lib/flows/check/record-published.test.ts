import { expect, test } from '@playwright/test'
import { parsePublished } from '@/lib/flows/parse/parse-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { checkPublishedFlows } from './check-published-flows'
import { checkRecorded } from './check-recorded'
import { formatPublished, recordPublished } from './record-published'

const flow = toyFlow(toyQuestion('a', { '404': 'fine', true: 'fine' }, 'fine') + toyEnd('fine'))
const draft = toyFlow(toyEnd('a'), 'start: a\ndraft: true')

/** The problems as `file:line:column: message`. */
const told = (problems: ReturnType<typeof checkRecorded>) =>
  problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)

test('what is recorded is read back the same, whatever YAML makes of an id', () => {
  const recorded = recordPublished([flow], {})
  expect(recorded).toEqual({ toy: { a: ['404', 'true', 'unsure'], fine: [] } })
  const text = formatPublished(recorded)
  expect(text).toContain(`\ntoy:\n  a: ['404', 'true', unsure]\n  fine: []\n`)
  expect(parsePublished({ path: PUBLISHED_FILE, text })).toEqual({ ok: true, value: recorded })
})

test('the record grows and never shrinks; drafts are not in it', () => {
  const before = { toy: { a: ['old', 'unsure'], gone: ['yes'] }, another: { b: [] } }
  expect(recordPublished([flow], before)).toEqual({
    another: { b: [] },
    toy: { a: ['old', 'unsure', '404', 'true'], gone: ['yes'], fine: [] },
  })
  expect(recordPublished([draft], {})).toEqual({})
})

test('an absent record is empty, and a broken one is told about', () => {
  expect(parsePublished(undefined)).toEqual({ ok: true, value: {} })
  const parsed = parsePublished({ path: PUBLISHED_FILE, text: 'toy: [a]\n' })
  expect(parsed.ok ? [] : told(parsed.problems)).toEqual([
    'content/flows/published.yaml:1:1: "toy" holds a list; expected keys with values',
  ])
})

test('told: ids that are not recorded, and the line to run', () => {
  const run = 'run npm run content:check -- --fix, which adds them to content/flows/published.yaml'
  expect(told(checkRecorded([flow], {}))).toEqual([
    `content/flows/toy.mdx:8:1: ids are not recorded as published (a, fine); ${run}`,
  ])
  expect(told(checkRecorded([flow], { toy: { a: ['unsure'], fine: [] } }))).toEqual([
    `content/flows/toy.mdx:8:1: ids are not recorded as published (a.404, a.true); ${run}`,
  ])
  expect(checkRecorded([flow], recordPublished([flow], {}))).toEqual([])
  expect(checkRecorded([draft], {})).toEqual([])
})

test('told: a published flow that is gone or a draft, but not one that does not parse', () => {
  const published = { toy: {}, gone: {}, broken: {} }
  const isBroken = (file: string) => file === 'content/flows/broken.mdx'
  expect(told(checkPublishedFlows([draft], published, isBroken))).toEqual([
    'content/flows/toy.mdx:2:1: the flow "toy" was published and is a draft now, so links to it die; expected it without draft: true',
    'content/flows/published.yaml:1:1: the flow "gone" was published and is gone, so links to it die; expected content/flows/gone.mdx, or "gone" taken out of this file when they may',
  ])
})
