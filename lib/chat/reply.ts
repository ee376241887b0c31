import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import type { Chat } from './chat'
import { choose } from './choose'
import { hearEvidence } from './consider-words'
import {
  type Conversation,
  type Evidence,
  emptyMind,
  type Input,
  lastReply,
  type Mind,
  reduceConversation,
  startConversation,
} from './conversation'
import { hear } from './hear'
import { hearInFlow } from './hear-in-flow'
import { learn } from './learn'
import { readAnswer } from './read-answer'
import { type Reading, readMessage } from './read-message'
import { listChoices, showStep } from './show-step'
import { talk } from './talk'
import { COMMANDS, type Replied, say, type Turn } from './turn'
import { ENGLISH_ONLY, IN_ENGLISH, WORDING } from './wording'

/** As much of a message as is read. */
export const LONGEST_MESSAGE = 10_000

/** One turn: what a person or a probe does, and what is said to it. Nothing of it needs a network. */
export function takeTurn(chat: Chat, conversation: Conversation, input: Input): Conversation {
  const text = input.kind === 'said' ? maskSecrets(input.text.slice(0, LONGEST_MESSAGE)) : ''
  const heard = reduceConversation(conversation, input.kind === 'said' ? { ...input, text } : input)
  const turn: Turn = { chat, mind: heard.mind, notes: [], understood: [] }
  const { reply, mind } = respond(turn, conversation, input, text)
  return reduceConversation(heard, { kind: 'replied', at: input.at, reply, mind })
}

/** A conversation with its first words: that this is a program, and how to reach a person. */
export function openConversation(chat: Chat, at: string): Conversation {
  return takeTurn(chat, startConversation(at), { kind: 'reset', at })
}

function respond(turn: Turn, before: Conversation, input: Input, text: string): Replied {
  const { chat } = turn
  switch (input.kind) {
    case 'reset':
      return say(turn, {
        kind: 'talk',
        text: WORDING.welcome(chat.name),
        choices: [...listChoices(turn, chat.guide, {}), COMMANDS.person],
        contact: chat.contact,
        asserts: false,
      })
    case 'chose':
      return choose(turn, input.choice)
    case 'measured':
      return tellFindings(
        turn,
        input.findings.map(({ summary }) => summary),
      )
    case 'said':
      return answerWords(turn, before, input.text, text)
  }
}

function tellFindings(turn: Turn, summaries: readonly string[]): Replied {
  const at = turn.mind.flow
  const lead = WORDING.measured(summaries)
  if (at === undefined) return say(turn, { kind: 'talk', text: lead })
  return showStep(turn, at.id, at.answers, { lead })
}

function answerWords(turn: Turn, before: Conversation, said: string, text: string): Replied {
  const { chat, mind } = turn
  if (!/[\p{L}\p{N}]/u.test(text)) {
    if (mind.flow)
      return showStep(turn, mind.flow.id, mind.flow.answers, {
        kind: 'unsure',
        lead: WORDING.empty,
      })
    return say(turn, {
      kind: 'unsure',
      text: WORDING.empty,
      choices: [...listChoices(turn, chat.guide, {}), COMMANDS.person],
      asserts: false,
    })
  }
  const reading = readMessage(chat, text)
  const notes = [
    ...(said.length > LONGEST_MESSAGE ? [WORDING.cut(LONGEST_MESSAGE)] : []),
    ...(text === said.slice(0, LONGEST_MESSAGE) ? [] : [WORDING.hidden]),
    ...noteLanguage(reading),
  ]
  const noted: Turn = { ...turn, notes }
  const chosen = readOption(before, reading)
  if (chosen !== undefined) return choose(noted, chosen)
  const talked = talk(noted, reading)
  if (talked !== undefined) return talked
  const open = isOpen(before) ? mind : newCase(mind)
  const { known, understood } = learn(chat, open.known, reading)
  const evidence = [...open.evidence, ...hearEvidence(chat, reading)].filter(
    (one, index, all) => all.findIndex(({ because }) => because === one.because) === index,
  )
  const learned: Turn = { ...noted, understood, mind: { ...open, known, evidence } }
  const replied = open.flow ? hearInFlow(learned, open.flow, reading) : hear(learned, reading)
  return tieToAnswer(replied, open.evidence)
}

/** What words say that were read as an answer goes with the answer when it is changed. */
function tieToAnswer({ reply, mind }: Replied, before: readonly Evidence[]): Replied {
  const { took } = reply
  if (took === undefined) return { reply, mind }
  const isNew = ({ because }: Evidence) => !before.some((old) => old.because === because)
  const evidence = mind.evidence.map((one) => (isNew(one) ? { ...one, of: took.step } : one))
  return { reply, mind: { ...mind, evidence } }
}

/** After "solved" or the end of a flow, words begin a new case. */
function isOpen(before: Conversation): boolean {
  const reply = lastReply(before)
  return reply?.kind !== 'solved' && reply?.step?.kind !== 'handoff'
}

/** What is remembered of a case that ended: for which connector it was. */
function newCase({ known: { connector } }: Mind): Mind {
  const mind = emptyMind()
  return connector === undefined ? mind : { ...mind, known: { ...mind.known, connector } }
}

/** Words that mean one of the readings or articles that were just offered. */
function readOption(before: Conversation, reading: Reading): string | undefined {
  const reply = lastReply(before)
  if (reply?.kind !== 'options') return undefined
  if (reading.talk.some((one) => one.talk === 'none-of-these')) return COMMANDS.none.id
  const choices = reply.choices.map(({ id, label }) => ({ id, label, isSolved: false }))
  return readAnswer('', choices, reading)?.choice
}

function noteLanguage({ language, clues, talk }: Reading): string[] {
  if (language === undefined) return []
  const isUnderstood = clues.length > 0 || talk.length > 0
  const note = Object.hasOwn(IN_ENGLISH, language) ? IN_ENGLISH[language] : undefined
  return [note ?? ENGLISH_ONLY, ...(isUnderstood || note === undefined ? [] : [ENGLISH_ONLY])]
}
