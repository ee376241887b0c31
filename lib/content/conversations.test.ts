import { expect, test } from '@playwright/test'
import { openChat } from '@/lib/chat/chat'
import { checkTurn } from '@/lib/chat/check-turn'
import { type Conversation, lastReply, MOST_EVIDENCE, MOST_MESSAGES } from '@/lib/chat/conversation'
import { conversationsSchema } from '@/lib/chat/conversations-schema'
import { handOver } from '@/lib/chat/hand-over'
import { parseConversation } from '@/lib/chat/parse-conversation'
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

test('every dialogue comes out as it says', () => {
  const faults = dialogues.flatMap(({ name, turns, path, index, locate }) => {
    let conversation: Conversation = openConversation(chat, AT)
    return turns.flatMap((turn, number) => {
      conversation = takeTurn(
        chat,
        conversation,
        turn.chooses === undefined
          ? { kind: 'said', at: AT, text: turn.says ?? '' }
          : { kind: 'chose', at: AT, choice: turn.chooses },
      )
      const { line } = locate(['conversations', index, 'turns', number])
      const said = turn.says ?? turn.chooses
      return checkTurn(turn, conversation).map(
        (fault) => `${path}:${line}: ${name}: “${said}”: ${fault}`,
      )
    })
  })
  expect(faults).toEqual([])
})

function talk(...texts: string[]): Conversation {
  return texts.reduce(
    (conversation, text) => takeTurn(chat, conversation, { kind: 'said', at: AT, text }),
    openConversation(chat, AT),
  )
}

const LOG = Array.from(
  { length: 400 },
  (_, line) => `2026-11-20T10:${line % 60}:00Z DEBUG step ${line} retry=${line} cookie: a=b; c=d`,
).join('\n')

for (const [name, text] of Object.entries({
  'ten thousand characters': 'x'.repeat(10_000),
  'ten thousand words': 'login '.repeat(10_000),
  'a long log with the error at its end': `${LOG}\nERROR Connection has expired`.slice(-9_990),
  'HTML and a script': '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'an emoji and nothing else': '🙈🙈🙈',
  'signs and nothing else': '?!?! ... ---',
  'control characters': '\u0000\u0007\uFFFF login \u202E loop',
  'half a surrogate': '\uD83D login',
  'names of what every object has': 'constructor __proto__ toString hasOwnProperty',
  'a pattern': '.*+?^$ {}()|[]\\ (((((((((((a+)+)+$',
})) {
  test(`bad input gets a reply that can be kept: ${name}`, () => {
    const conversation = talk(text, 'not sure', text)
    expect(lastReply(conversation)?.text).not.toBe('')
    expect(parseConversation(JSON.stringify(conversation), AT, chat)).toEqual({
      kind: 'whole',
      conversation: JSON.parse(JSON.stringify(conversation)),
    })
  })
}

test('a choice that nobody offered changes nothing', () => {
  const before = talk("The connector's server isn't responding")
  for (const choice of [
    'constructor',
    '__proto__',
    '@clue:none',
    '@article:none',
    '@change:x',
    '@',
    '',
  ]) {
    const after = takeTurn(chat, before, { kind: 'chose', at: AT, choice })
    expect(after.mind.flow).toEqual(before.mind.flow)
  }
})

test('a thousand turns leave a conversation that is bounded and still answers', () => {
  const says = [
    'it keeps logging me out',
    'no',
    'not sure',
    'go back',
    'blorp',
    'HTTP 503',
    'is it free?',
  ]
  let conversation = openConversation(chat, AT)
  for (let turn = 0; turn < 1_000; turn++) {
    const text = `${says[turn % says.length]} ofid_${turn}`
    conversation = takeTurn(chat, conversation, { kind: 'said', at: AT, text })
  }
  expect(conversation.messages.length).toBeLessThanOrEqual(MOST_MESSAGES)
  expect(conversation.mind.evidence.length).toBeLessThanOrEqual(MOST_EVIDENCE)
  expect(conversation.mind.known.references.length).toBeLessThanOrEqual(20)
  expect(JSON.stringify(conversation).length).toBeLessThan(1_000_000)
  expect(parseConversation(JSON.stringify(conversation), AT, chat).kind).toBe('whole')
})

test('a finding that cannot tell chooses nothing; one that failed states its cause', () => {
  const before = talk("The connector's server isn't responding")
  const measure = (status: 'unknown' | 'fail') =>
    takeTurn(chat, before, {
      kind: 'measured',
      at: AT,
      step: 'status',
      findings: [
        {
          probe: 'service-status',
          status,
          cause: 'service',
          summary: 'x.',
          source: 's',
          measuredAt: AT,
        },
      ],
    })
  expect(lastReply(measure('unknown'))?.asserts).toBe(false)
  expect(measure('unknown').mind.flow).toEqual(before.mind.flow)
  const failed = lastReply(measure('fail'))
  expect(failed?.asserts).toBe(true)
  expect(failed?.causes[0]?.cause).toBe('service')
  expect(measure('fail').mind.flow?.answers).toEqual(before.mind.flow?.answers)
})

test('the packet for a person holds what was said, and no secret', () => {
  const conversation = talk(
    'slack: Connection has expired, ofid_12ab, access_token=abcd1234efgh5678',
    'still fails',
  )
  const packet = handOver(chat, conversation, { origin: 'https://help.example.com', madeAt: AT })
  expect(packet).toMatchObject({
    connector: 'Slack',
    reference: 'ofid_12ab',
    where: 'In the middle of a conversation',
  })
  expect(packet?.error).toContain('Connection has expired')
  expect(JSON.stringify({ packet, conversation })).not.toContain('abcd1234efgh5678')
})

test('words alone never lead to the remedy for an extension', () => {
  for (const text of [
    'works in a private window, ublock blocks the connect button, nothing happens when I press Connect',
    'sign-in loop in brave, works with shields off and in chrome incognito',
    'blank popup because of my ad blocker, with adblock disabled it works',
  ]) {
    const reply = lastReply(talk(text))
    expect(reply?.causes[0]?.cause).toBe('extension')
    expect(reply?.asserts).toBe(false)
    expect(reply?.step?.id).not.toBe('extension')
  }
})
