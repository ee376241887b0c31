import { expect, test } from '@playwright/test'
import { openChat } from '@/lib/chat/chat'
import { lastReply } from '@/lib/chat/conversation'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import { openBundle } from '@/lib/search/bundle'
import { compileContent } from './compile-content'
import { openContentCache } from './content-cache'
import { makeChatBundle } from './make-chat-bundle'
import { makeSearchBundle } from './make-search-bundle'
import { readProject } from './read-project'
import reports from './testing/reports.json' with { type: 'json' }

/*
 * Reports of failures in our own words, batch by batch, each written before it was first run; lib/chat/README.md
 * has what came of them then. A change of clues that helps one report and harms many is noticed here.
 */

const AT = '2026-11-25T12:00:00.000Z'
const FOUR = ['auth', 'service', 'permissions', 'extension']

const project = await readProject(process.cwd())
const { content } = await compileContent(project, await openContentCache(process.cwd()))
if (content === undefined) throw new Error('npm run content:check says what is wrong with content/')
const chat = openChat(
  JSON.parse(JSON.stringify(makeChatBundle(content, project.sources))),
  openBundle(makeSearchBundle(content)),
)
const judged = reports.map(({ text, cause }) => {
  const said = { kind: 'said', at: AT, text } as const
  const reply = lastReply(takeTurn(chat, openConversation(chat, AT), said))
  const [first, second] = reply?.causes.map((one) => one.cause) ?? []
  return { text, cause, first, second, isStated: reply?.asserts === true }
})

test('the causes of reports are found, also by words that no clue was written for', () => {
  const four = judged.filter(({ cause }) => FOUR.includes(cause))
  const right = four.filter(({ cause, first }) => cause === first)
  const near = four.filter(({ cause, first, second }) => cause === first || cause === second)
  expect(right.length / four.length).toBeGreaterThanOrEqual(0.9)
  expect(near.length / four.length).toBeGreaterThanOrEqual(0.95)
})

test('no report has a wrong cause stated', () => {
  expect(judged.filter(({ isStated, cause, first }) => isStated && cause !== first)).toEqual([])
})

test('what a blocker does is among the two likeliest causes of nearly all that tell of one', () => {
  const extensions = judged.filter(({ cause }) => cause === 'extension')
  const near = extensions.filter(({ first, second }) => [first, second].includes('extension'))
  expect(near.length / extensions.length).toBeGreaterThanOrEqual(0.9)
})
