import { expect, test } from '@playwright/test'
import type { Considered } from '@/lib/chat/consider-words'
import { realFlow, realFlows } from '@/lib/flows/testing/real-flows'
import type { Results } from '@/lib/search/find-results'
import { parsePaste } from '@/lib/search/signatures/parse-paste'
import { findForAgent } from './find-for-agent'

const ORIGIN = 'https://help.example.com'
const nothing: Results = { query: '', results: [], total: 0, confidence: 0, unmatched: [] }

const untold: Considered = { flow: 'connection', answers: {}, causes: [] }

/** By default the words give away what their error text does. */
function find(words: string, results: Results['results'] = [], told: Partial<Considered> = {}) {
  const paste = parsePaste(realFlows().flows, words, [])
  const considered = { ...untold, ...(paste && { answers: paste.answers }), ...told }
  return findForAgent(words, ORIGIN, {
    flows: realFlows().flows,
    connectors: [{ id: 'slack', name: 'Slack' }],
    guide: realFlow('connection'),
    search: () => ({ ...nothing, results, total: results.length }),
    consider: () => considered,
  })
}

test('an error text in the words fills in the guide and names what it points to', () => {
  const answer = find('Slack says “Connection has expired” since monday, ofid_12ab34')
  expect(answer.errorText).toBe('Connection has expired')
  expect(answer.connector).toBe('Slack')
  expect(answer.reference).toBe('ofid_12ab34')
  expect(answer.guide.shared.link).toBe(
    `${ORIGIN}/troubleshoot/connection/sign-in-again?connector=slack&message=expired&reference=ofid_12ab34&said=connection-has-expired&where=in-chat`,
  )
  expect(answer.causes[0]?.remedy).toBe('Sign in again')
  // The words lead there, so this link may hold what they tell.
  expect(answer.causes[0]?.shared).toEqual(answer.guide.shared)
})

test('words that name no error fill nothing in, and say so by an empty list', () => {
  const answer = find('it does not work')
  expect(answer.guide.filledIn).toEqual([])
  expect(answer.causes).toEqual([])
})

test('what is handed back holds no secret of the customer', () => {
  const answer = find('GET /cb?code=abcd1234secret&state=xyz 401')
  expect(JSON.stringify(answer)).not.toContain('abcd1234secret')
})

test('a remedy among the results comes by itself, without answers that nobody gave', () => {
  const [cause] = find('blocked, ofid_12ab34', [
    {
      id: 'connection/extension',
      group: 'steps',
      title: 'x',
      excerpt: '',
      path: '',
      label: '',
      words: [],
    },
  ]).causes
  expect(cause?.shared.link).toBe(
    `${ORIGIN}/troubleshoot/connection/extension?reference=ofid_12ab34`,
  )
})

test('each cause that the words speak for comes with a remedy and why; one that hardly does is left out', () => {
  const { causes } = find('the app is blocked', [], {
    causes: [
      { cause: 'permissions', weight: 0.8, because: 'It says that the app is blocked.' },
      { cause: 'service', weight: 0.15, because: 'It looks like an outage.' },
      { cause: 'auth', weight: 0.02, because: 'It may have run out.' },
    ],
  })
  expect(causes.map(({ cause, because }) => [cause, because])).toEqual([
    ['Points to permissions', 'It says that the app is blocked.'],
    ['Points to the service', 'It looks like an outage.'],
  ])
})

test('what words give away fills in the guide, as in a conversation', () => {
  const { guide, causes } = find('the tools are gone', [], {
    answers: { where: 'in-chat', message: 'tools-gone' },
    causes: [{ cause: 'auth', weight: 0.6, because: 'Tools that vanish.' }],
  })
  expect(guide.filledIn.map(({ said }) => said)).toContain('No message, but the tools are gone')
  expect(causes[0]?.remedy).toBe('Sign in again')
})
