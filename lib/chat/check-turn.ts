import { type Conversation, lastReply } from './conversation'
import type { ExpectedTurn } from './conversations-schema'
import { formatReply } from './format-reply'

/** What of a turn came out otherwise than its dialogue says; empty when all is well. */
export function checkTurn(expected: ExpectedTurn, conversation: Conversation): string[] {
  const reply = lastReply(conversation)
  if (reply === undefined) return ['there is no reply']
  const { known, flow } = conversation.mind
  const [first, second] = reply.causes.map(({ cause }) => cause)
  const offered = reply.choices.map(({ id }) => id)
  const text = formatReply(reply)
  const differ = (what: string, wanted: unknown, got: unknown): string[] =>
    wanted === undefined || wanted === got
      ? []
      : [`${what} is ${got ?? 'none'}; expected ${wanted}`]
  return [
    ...differ('kind', expected.kind, reply.kind),
    ...differ('step', expected.step, reply.step?.id),
    ...Object.entries(expected.answers ?? {}).flatMap(([step, choice]) =>
      differ(`the answer to ${step}`, choice, flow?.answers[step]),
    ),
    ...differ('the first cause', expected.first, first),
    ...(expected.among === undefined || [first, second].includes(expected.among)
      ? []
      : [`the first causes are ${first} and ${second}; expected ${expected.among} among them`]),
    ...differ('asserts', expected.asserts, reply.asserts),
    ...differ('article', expected.article, reply.article?.id),
    ...differ('took', expected.took, reply.took?.choice),
    ...differ('hedged', expected.hedged, reply.took?.isHedged),
    ...differ('connector', expected.connector, known.connector),
    ...(expected.offers ?? [])
      .filter((id) => !offered.includes(id))
      .map((id) => `the button ${id} is missing; there are ${offered.join(', ')}`),
    ...(expected.text === undefined || text.toLowerCase().includes(expected.text.toLowerCase())
      ? []
      : [`the text lacks “${expected.text}”: ${text.slice(0, 160)}`]),
    ...(expected.hides !== undefined && JSON.stringify(conversation).includes(expected.hides)
      ? [`“${expected.hides}” is still in the conversation`]
      : []),
  ]
}
