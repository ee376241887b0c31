import { expect, test } from '@playwright/test'
import {
  type Conversation,
  emptyMind,
  MOST_MESSAGES,
  reduceConversation,
  startConversation,
} from './conversation'
import { parseConversation } from './parse-conversation'

const AT = '2026-11-25T12:00:00.000Z'
const LATER = '2026-12-24T12:00:00.000Z'
const TOO_LATE = '2026-12-26T12:00:00.000Z'

function say(conversation: Conversation, text: string): Conversation {
  return reduceConversation(conversation, { kind: 'said', at: AT, text })
}

test('a conversation that goes on for ever stays bounded, and its ids stay its own', () => {
  let conversation = startConversation(AT)
  for (let turn = 0; turn < 1_000; turn++) conversation = say(conversation, `turn ${turn}`)
  expect(conversation.messages).toHaveLength(MOST_MESSAGES)
  expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(MOST_MESSAGES)
  expect(conversation.messages.at(-1)).toMatchObject({ id: 1_000, text: 'turn 999' })
})

test('a reset forgets the log and what was known', () => {
  const conversation = reduceConversation(say(startConversation(AT), 'secret'), {
    kind: 'reset',
    at: LATER,
  })
  expect(conversation).toEqual(startConversation(LATER))
})

test('what is kept comes back whole', () => {
  const conversation = say(startConversation(AT), 'hello')
  expect(parseConversation(JSON.stringify(conversation), LATER)).toEqual({
    kind: 'whole',
    conversation,
  })
})

test('nothing kept is no fault, and after 30 days it is forgotten', () => {
  expect(parseConversation(null, AT)).toEqual({ kind: 'none' })
  expect(parseConversation('', AT)).toEqual({ kind: 'none' })
  expect(parseConversation(JSON.stringify(startConversation(AT)), TOO_LATE)).toEqual({
    kind: 'expired',
  })
})

test('another version is told from damage, and its words can be copied', () => {
  const old = { version: 0, log: [{ who: 'me', text: 'jira is gone' }, { text: 'try this' }] }
  expect(parseConversation(JSON.stringify(old), AT)).toEqual({
    kind: 'unreadable',
    because: 'version',
    words: 'jira is gone\n\ntry this',
  })
})

for (const damaged of [
  '{"version":1',
  'null',
  '[]',
  '"text"',
  '{"version":1,"messages":[{}]}',
  JSON.stringify({ mind: { ...emptyMind(), misses: 'many' } }),
  JSON.stringify({ updatedAt: 'yesterday' }),
]) {
  test(`damaged: ${damaged.slice(0, 50)}`, () => {
    expect(parseConversation(damaged, AT)).toMatchObject({
      kind: 'unreadable',
      because: 'damaged',
    })
  })
}

test('a link that runs code is no link', () => {
  const text = JSON.stringify({
    ...startConversation(AT),
    messages: [
      {
        id: 1,
        at: AT,
        from: 'unstuck',
        reply: {
          kind: 'article',
          text: '',
          choices: [],
          understood: [],
          also: [{ id: 'a/b', title: 'A', excerpt: '', path: 'javascript:alert(1)' }],
          causes: [],
          asserts: false,
        },
      },
    ],
  })
  expect(parseConversation(text, AT)).toMatchObject({ kind: 'unreadable' })
})

test('a conversation that outlived its flow and its connector goes on without them', () => {
  const conversation: Conversation = {
    ...startConversation(AT),
    mind: {
      ...emptyMind(),
      known: { references: [], tried: [], findings: [], connector: 'gone' },
      flow: { id: 'gone', answers: {}, filled: [] },
    },
  }
  const kept = parseConversation(JSON.stringify(conversation), AT, { flows: [], connectors: [] })
  expect(kept).toEqual({ kind: 'whole', conversation: startConversation(AT) })
})
