import { stepOf } from '@/lib/flows/find-step'
import type { Answers } from '@/lib/flows/flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { isStopWord } from '@/lib/search/index/lexicon'
import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'
import { answerFromArticle } from './answer-article'
import type { Answerable } from './answerable'
import type { Mind } from './conversation'
import { fillAnswers, rankClues } from './fill-answers'
import { hear } from './hear'
import type { Took } from './message'
import { readAnswer, UNSURE } from './read-answer'
import { readCorrection } from './read-correction'
import { type Reading, says, tellsSymptom } from './read-message'
import { showStep } from './show-step'
import { COMMANDS, type Replied, type Turn } from './turn'
import { findFlow } from './view-step'
import { WORDING } from './wording'

/** Answer what somebody says while a step of a flow stands open. */
export function hearInFlow(turn: Turn, at: NonNullable<Mind['flow']>, reading: Reading): Replied {
  const flow = findFlow(turn.chat, at.id, turn.mind.known.connector)
  if (flow === undefined) return hear(turn, reading)
  const { step } = resolveFlow(flow, at.answers)
  if (says(reading, 'how-to')) {
    // "How do I find the error reference?" asks of something else than the step that stands open.
    const isOther = countOther(reading, step.title) >= OTHER
    const answered = isOther ? answerFromArticle(turn, reading) : undefined
    if (answered !== undefined) return answered
    const lead = step.hasHowTo ? WORDING.howTo : WORDING.noHowTo
    return showStep(turn, at.id, at.answers, { lead, isHowToOpen: step.hasHowTo })
  }
  const { paste } = reading
  if (paste !== undefined && tellsOther(paste.answers, at.answers)) return hear(turn, reading)
  const choices = step.choices.map(
    ({ id, label, hint, next }): Answerable => ({
      id,
      label,
      ...(hint !== undefined && { hint }),
      isSolved: isSolved(stepOf(flow.steps, next)),
    }),
  )
  const corrected = readCorrection(flow, at.answers, reading)
  if (corrected !== undefined) {
    const isNew = (one: string) => at.answers[one] !== corrected[one]
    const changed = resolveFlow(flow, corrected).trail.filter(({ step: { id } }) => isNew(id))
    const lead = WORDING.tookFromWords(changed.map(({ choice }) => choice.label))
    const filled = [...at.filled, ...changed.map(({ step: { id } }) => id)]
    return showStep(turn, at.id, corrected, { lead, filled })
  }
  const answer = readAnswer(step.id, choices, reading)
  if (answer !== undefined) {
    const label = choices.find(({ id }) => id === answer.choice)?.label ?? answer.choice
    const took: Took = {
      step: step.id,
      asked: step.title,
      ...answer,
      label,
      change: `@change:${step.id}`,
    }
    const lead = WORDING.took(label, answer.isHedged)
    return showStep(
      turn,
      at.id,
      { ...at.answers, [step.id]: answer.choice },
      {
        took,
        lead,
        filled: at.filled.filter((one) => one !== step.id),
        hedged: [...(at.hedged ?? []), ...(answer.isHedged ? [step.id] : [])],
      },
    )
  }
  if (says(reading, 'solved')) {
    return showStep({ ...turn, mind: withoutFlow(turn.mind) }, at.id, at.answers, {
      kind: 'solved',
      lead: WORDING.solved,
      choices: [COMMANDS.resume, COMMANDS.restart],
      asserts: false,
    })
  }
  const answered = answerFromArticle(turn, reading)
  if (answered !== undefined) return answered
  return goOn(turn, at, reading) ?? miss(turn, at)
}

/** "Find", "error", "reference": the word that asks, and two that name something. */
const OTHER = 3

/** How many telling words a question has that the open step has not. */
function countOther({ words }: Reading, title: string): number {
  const known = new Set(tokenise(title).map(({ word }) => stemWord(word)))
  return words.filter(({ word, stem }) => !isStopWord(word) && !known.has(stem)).length
}

/** Whether an error text answers something otherwise; that it cannot tell the place contradicts no place. */
function tellsOther(told: Answers, given: Answers): boolean {
  return Object.entries(told).some(
    ([step, choice]) => given[step] !== choice && (choice !== UNSURE || given[step] === undefined),
  )
}

function isSolved(step: ReturnType<typeof stepOf>): boolean {
  return step.kind === 'outcome' && step.end === 'solved'
}

function withoutFlow({ flow: _flow, ...mind }: Mind): Mind {
  return mind
}

/** More of the symptom: what it gives away fills in what is still open. */
function goOn(turn: Turn, at: NonNullable<Mind['flow']>, reading: Reading): Replied | undefined {
  const { chat, mind } = turn
  const flow = findFlow(chat, at.id, mind.known.connector)
  if (flow === undefined || (!tellsSymptom(reading) && rankClues(reading.clues).length === 0)) {
    return undefined
  }
  const answers = fillAnswers(flow, reading.clues, { before: at.answers, causes: [] })
  const before = resolveFlow(flow, at.answers)
  const after = resolveFlow(flow, answers)
  if (after.step.id === before.step.id) {
    // It adds to what speaks for causes; the question still stands.
    const { paste } = reading
    const known = paste?.kind === 'error' ? [WORDING.knownError(paste.signature.text)] : []
    const lead = [...known, WORDING.noted].join(' ')
    return showStep(turn, at.id, answers, { lead })
  }
  const filled = [
    ...at.filled,
    ...Object.keys(answers).filter((one) => at.answers[one] === undefined),
  ]
  const labels = after.trail.slice(before.trail.length).map(({ choice }) => choice.label)
  return showStep(turn, at.id, answers, { lead: WORDING.tookFromWords(labels), filled })
}

function miss(turn: Turn, at: NonNullable<Mind['flow']>): Replied {
  const misses = turn.mind.misses + 1
  const next = { ...turn, mind: { ...turn.mind, misses } }
  const isSecond = misses >= 2
  const shown = showStep(next, at.id, at.answers, {
    kind: isSecond ? 'handoff' : 'unsure',
    lead: isSecond ? WORDING.unsureTwice : WORDING.unsureInFlow,
    ...(isSecond && { contact: turn.chat.contact }),
  })
  const choices = isSecond ? shown.reply.choices : [...shown.reply.choices, COMMANDS.person]
  return { reply: { ...shown.reply, choices }, mind: { ...shown.mind, misses } }
}
