import { resolveFlow } from '@/lib/flows/resolve-flow'
import { findResults, type Result } from '@/lib/search/find-results'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { parsePaste } from '@/lib/search/signatures/parse-paste'
import type { Chat } from './chat'
import {
  type Conversation,
  type Input,
  type Mind,
  reduceConversation,
  startConversation,
} from './conversation'
import type { ArticleCard, Reply } from './message'
import { findFlow, viewStep } from './view-step'

/** One turn: what a person or a probe does, and what is said to it. Nothing of it needs a network. */
export function takeTurn(chat: Chat, conversation: Conversation, input: Input): Conversation {
  const masked = input.kind === 'said' ? { ...input, text: maskSecrets(input.text) } : input
  const heard = reduceConversation(conversation, masked)
  const { reply, mind } = makeReply(chat, heard, masked)
  return reduceConversation(heard, { kind: 'replied', at: input.at, reply, mind })
}

/** A conversation with its first words: that this is a program, and how to reach a person. */
export function openConversation(chat: Chat, at: string): Conversation {
  return takeTurn(chat, startConversation(at), { kind: 'reset', at })
}

type Turn = { reply: Reply; mind: Mind }

function makeReply(chat: Chat, { mind }: Conversation, input: Input): Turn {
  switch (input.kind) {
    case 'reset':
      return { reply: welcome(chat), mind }
    case 'said':
      return hear(chat, mind, input.text)
    case 'chose':
      return choose(chat, mind, input.choice)
    case 'measured':
      return mind.flow ? showStep(chat, mind, mind.flow) : { reply: welcome(chat), mind }
  }
}

const EMPTY: Omit<Reply, 'kind' | 'text'> = {
  choices: [],
  understood: [],
  also: [],
  causes: [],
  asserts: false,
}

function welcome(chat: Chat): Reply {
  return {
    ...EMPTY,
    kind: 'talk',
    text: `I am the help program of ${chat.name}, not a person. Tell me in your own words what goes wrong, or paste the error.`,
    contact: chat.contact,
  }
}

function showStep(chat: Chat, mind: Mind, at: NonNullable<Mind['flow']>): Turn {
  const flow = findFlow(chat, at.id, mind.known.connector)
  if (flow === undefined) return { reply: welcome(chat), mind }
  const step = viewStep(chat, flow, at.answers)
  const { choices } = resolveFlow(flow, at.answers).step
  const reply: Reply = {
    ...EMPTY,
    kind: step.kind === 'solved' ? 'solved' : step.kind === 'handoff' ? 'handoff' : 'step',
    text: '',
    choices: choices.map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) })),
    step,
    ...(step.kind === 'handoff' && { contact: chat.contact }),
  }
  return { reply, mind: { ...mind, misses: 0, flow: { id: at.id, answers: step.answers } } }
}

function choose(chat: Chat, mind: Mind, choice: string): Turn {
  const at = mind.flow ?? { id: chat.guide, answers: {} }
  const flow = findFlow(chat, at.id, mind.known.connector)
  if (flow === undefined) return { reply: welcome(chat), mind }
  const { step } = resolveFlow(flow, at.answers)
  return showStep(chat, mind, { ...at, answers: { ...at.answers, [step.id]: choice } })
}

function hear(chat: Chat, mind: Mind, text: string): Turn {
  const paste = parsePaste(chat.flows, text, chat.connectors)
  const known = { ...mind.known, ...(paste?.connector && { connector: paste.connector.id }) }
  if (paste)
    return showStep(chat, { ...mind, known }, { id: paste.flow.id, answers: paste.answers })
  const { results, confidence } = findResults(chat.searched, text, { limit: 4 })
  const [first] = results
  if (first?.group === 'answers' && confidence > 0.5) {
    const reply: Reply = {
      ...EMPTY,
      kind: 'article',
      text: first.excerpt,
      article: toCard(first),
      also: results
        .slice(1)
        .filter(({ group }) => group === 'answers')
        .map(toCard),
    }
    return { reply, mind }
  }
  return showStep(chat, mind, { id: chat.guide, answers: {} })
}

function toCard({ id, title, excerpt, path, section }: Result): ArticleCard {
  return { id, title, excerpt, path, ...(section && { section }) }
}
