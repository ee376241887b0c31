import { expect, test } from '@playwright/test'
import { openChat } from '@/lib/chat/chat'
import { checkTurn } from '@/lib/chat/check-turn'
import type { Conversation } from '@/lib/chat/conversation'
import { conversationsSchema } from '@/lib/chat/conversations-schema'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import { parseYaml } from '@/lib/files/parse-yaml'
import { openBundle } from '@/lib/search/bundle'
import { compileContent } from './compile-content'
import { openContentCache } from './content-cache'
import { makeChatBundle } from './make-chat-bundle'
import { makeSearchBundle } from './make-search-bundle'
import { readProject } from './read-project'

/* Whole dialogues in readers' words: content/conversations, run against the real content. */

const AT = '2026-11-25T12:00:00.000Z'
const project = await readProject(process.cwd())
const { content } = await compileContent(project, await openContentCache(process.cwd()))
if (content === undefined) throw new Error('npm run content:check says what is wrong with content/')
// As a page gets it: through JSON.
const bundle = JSON.parse(JSON.stringify(makeChatBundle(content, project.sources)))
const chat = openChat(bundle, openBundle(makeSearchBundle(content)))
const files = project.sources.filter(({ path }) => path.startsWith('content/conversations/'))
const dialogues = files.flatMap(({ path, text }) => {
  const parsed = parseYaml(text, conversationsSchema, path)
  if (!parsed.ok) throw new Error('npm run content:check says what is wrong with content/')
  const { data, locate } = parsed.value
  return data.conversations.map((one, index) => ({ ...one, path, index, locate }))
})

test('there are dialogues enough to notice when the conversation gets worse', () => {
  expect(dialogues.length).toBeGreaterThanOrEqual(40)
})

for (const { name, turns, path, index, locate } of dialogues) {
  test(`dialogue: ${name}`, () => {
    let conversation: Conversation = openConversation(chat, AT)
    const faults: string[] = []
    for (const [number, turn] of turns.entries()) {
      conversation = takeTurn(
        chat,
        conversation,
        turn.chooses === undefined
          ? { kind: 'said', at: AT, text: turn.says ?? '' }
          : { kind: 'chose', at: AT, choice: turn.chooses },
      )
      const { line } = locate(['conversations', index, 'turns', number])
      const said = turn.says ?? turn.chooses
      faults.push(
        ...checkTurn(turn, conversation).map((fault) => `${path}:${line}: “${said}”: ${fault}`),
      )
    }
    expect(faults).toEqual([])
  })
}
