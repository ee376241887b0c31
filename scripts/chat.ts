/* Talks in the terminal: npm run -s chat. With --json it reads one JSON object a line and writes one reply a line. */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Conversation, Input } from '@/lib/chat/conversation'
import { lastReply } from '@/lib/chat/conversation'
import { formatReply } from '@/lib/chat/format-reply'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import { openCompiledChat } from './open-chat'

const USAGE = `Usage: npm run -s chat              talk; an empty line or Ctrl+D ends it
       npm run -s chat -- --json    one JSON object a line: {"text": "…"}, {"choose": "<choice id>"} or {"reset": true}`

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const lineSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ choose: z.string() }),
  z.strictObject({ reset: z.literal(true) }),
])

const chat = await openCompiledChat()
const now = () => new Date().toISOString()
const lines = createInterface({ input: process.stdin, terminal: false })
let conversation = openConversation(chat, now())
// Who stops reading early is no fault of ours.
process.stdout.on('error', () => process.exit(0))

if (values.json) await answerPrograms()
else await talk()

async function answerPrograms() {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const input = parseLine(line)
    if (typeof input === 'string') {
      console.log(JSON.stringify({ kind: 'error', text: input }))
      continue
    }
    conversation = takeTurn(chat, conversation, input)
    console.log(JSON.stringify(toJson(conversation)))
  }
}

/** What a line asks for, or what is wrong with it. */
function parseLine(line: string): Input | string {
  const expected = 'expected {"text": "…"}, {"choose": "<choice id>"} or {"reset": true}'
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `this line is not JSON (${error instanceof Error ? error.message : error}); ${expected}`
  }
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) return `this line says nothing that is known; ${expected}`
  const at = now()
  if ('text' in parsed.data) return { kind: 'said', at, text: parsed.data.text }
  return 'choose' in parsed.data
    ? { kind: 'chose', at, choice: parsed.data.choose }
    : { kind: 'reset', at }
}

function toJson({ mind, ...rest }: Conversation) {
  const reply = lastReply({ mind, ...rest })
  if (reply === undefined) return { kind: 'error', text: 'there is no reply' }
  const { kind, choices, article, step, took, causes, asserts } = reply
  return {
    kind,
    text: formatReply(reply),
    choices,
    article: article ?? null,
    flow: mind.flow?.id ?? null,
    step: step?.id ?? null,
    answers: mind.flow?.answers ?? {},
    took: took ?? null,
    known: mind.known,
    causes,
    asserts,
  }
}

async function talk() {
  show()
  for await (const line of lines) {
    if (line.trim() === '') break
    const choice = lastReply(conversation)?.choices[Number(line) - 1]
    const at = now()
    conversation = takeTurn(
      chat,
      conversation,
      choice ? { kind: 'chose', at, choice: choice.id } : { kind: 'said', at, text: line },
    )
    show()
  }
  lines.close()
}

function show() {
  const reply = lastReply(conversation)
  if (reply === undefined) return
  console.log(`\n${formatReply(reply)}\n`)
  for (const [index, { label }] of reply.choices.entries()) console.log(`  ${index + 1}  ${label}`)
  process.stdout.write('\n> ')
}
