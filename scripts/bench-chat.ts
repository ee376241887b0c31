/* Measures what the conversation makes of real problem reports: npm run -s bench:chat -- FILE… [--json] [--misses] */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Chat } from '@/lib/chat/chat'
import { lastReply } from '@/lib/chat/conversation'
import type { Reply } from '@/lib/chat/message'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import { CAUSES } from '@/lib/files/component-specs'
import { formatConfusion, formatFigures } from './bench/format-chat-figures'
import type { Judged } from './bench/judged'
import { nameNaively } from './bench/name-naively'
import { openCompiledChat } from './open-chat'

const USAGE = `Usage: npm run -s bench:chat -- [--json] [--misses] [--half 0|1] FILE…
  FILE      problems as [{ "id", "text", "cause", "lang"?, "trap"? }, …]
  --misses  name each problem whose first cause is wrong
  --half    every other problem only: 0 those that phrases were written by, 1 those kept for measuring`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    half: { type: 'string' },
  },
})
if (positionals.length === 0) {
  console.error(USAGE)
  process.exit(2)
}

const problemsSchema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    cause: z.enum(CAUSES),
    lang: z.string().optional(),
    /** Set where its words mislead: what they mislead to, or why. */
    trap: z.union([z.boolean(), z.string()]).optional(),
  }),
)

const chat = await openCompiledChat()
const problems = positionals
  .flatMap((file) => problemsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  .filter((_, index) => values.half === undefined || index % 2 === Number(values.half))

const RUNS = 5

// The first turns compile what later ones use.
for (const { text } of problems.slice(0, 5)) answer(chat, text)
const judged = problems.map(({ id, text, cause, trap }): Judged => {
  const { milliseconds, value: reply } = time(() => answer(chat, text))
  return {
    id,
    text,
    cause,
    isTrap: trap !== undefined && trap !== false,
    named: reply.causes.map((one) => one.cause),
    asserts: reply.asserts,
    asks: reply.kind === 'ask' || reply.kind === 'options' || reply.step?.kind === 'question',
    milliseconds,
  }
})
const naive = judged.map((one): Judged => {
  const { milliseconds, value: named } = time(() => nameNaively(one.text))
  // Keywords know no doubt: whatever they find, they state.
  return { ...one, named, asserts: named.length > 0, asks: named.length === 0, milliseconds }
})

if (values.json) {
  console.log(JSON.stringify({ judged, naive }))
} else {
  console.log(
    formatFigures([
      ['unstuck', judged],
      ['naive keywords', naive],
    ]),
  )
  console.log(formatConfusion(judged))
  if (values.misses) {
    for (const one of judged.filter(({ cause, named }) => named[0] !== cause)) {
      const said = one.named.slice(0, 3).join(', ')
      console.log(
        `${one.id}  ${one.cause} was named ${said || 'nothing'}${one.asserts ? ', stated' : ''}: ${one.text}`,
      )
    }
  }
}

/** The fastest of some runs: what else the machine does is no part of the time that a reply takes. */
function time<T>(run: () => T): { milliseconds: number; value: T } {
  const times: number[] = []
  let value = run()
  for (let count = 0; count < RUNS; count++) {
    const begun = performance.now()
    value = run()
    times.push(performance.now() - begun)
  }
  return { milliseconds: Math.min(...times), value }
}

function answer(opened: Chat, text: string): Reply {
  const at = '2026-11-25T12:00:00.000Z'
  const conversation = takeTurn(opened, openConversation(opened, at), { kind: 'said', at, text })
  const reply = lastReply(conversation)
  if (reply === undefined) throw new Error('A turn ends with a reply')
  return reply
}
