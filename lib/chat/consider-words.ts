import type { Answers } from '@/lib/flows/flow'
import { asksOnly } from './asks-only'
import type { Chat } from './chat'
import { weighCauses } from './clues/weigh-causes'
import type { Evidence } from './conversation'
import { fillAnswers } from './fill-answers'
import type { ConsideredCause } from './message'
import { type Reading, readEvidence, readMessage, tellsSymptom } from './read-message'
import { readResemblance } from './read-resemblance'
import { findFlow } from './view-step'

/** What somebody's words speak for, and how far they answer a flow. */
export type Considered = { flow: string; answers: Answers; causes: ConsideredCause[] }

/** Read words once, outside a conversation, as a conversation reads its first message. */
export function considerWords(chat: Chat, words: string): Considered {
  const reading = readMessage(chat, words)
  const { paste, clues, connector } = reading
  const evidence = hearEvidence(chat, reading)
  const isSpokenFor = ({ cause }: ConsideredCause) =>
    evidence.some(({ weights }) => (weights[cause] ?? 0) > 0)
  const causes = weighCauses(evidence, chat.clues.before).filter(isSpokenFor)
  if (paste?.kind === 'packet') return { flow: paste.flow.id, answers: paste.answers, causes }
  const flow = paste?.flow ?? findFlow(chat, chat.guide, connector)
  const before = paste?.answers ?? {}
  const answers =
    flow && !asksOnly(reading)
      ? fillAnswers(flow, clues, { before, causes: paste ? [] : causes })
      : before
  return { flow: flow?.id ?? chat.guide, answers, causes }
}

/** What a message speaks for: its clues and error text or, where it tells no symptom of them, what it resembles. */
export function hearEvidence(chat: Chat, reading: Reading): Evidence[] {
  const isHeard = tellsSymptom(reading) || asksOnly(reading)
  return [...readEvidence(reading), ...(isHeard ? [] : readResemblance(chat, reading))]
}
