import type { Answers } from '@/lib/flows/flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { answerFromArticle, offerArticles } from './answer-article'
import { asksOnly } from './asks-only'
import { weighCauses } from './clues/weigh-causes'
import { fillAnswers, rankClues } from './fill-answers'
import type { Reply } from './message'
import { complains, type Reading, tellsSymptom } from './read-message'
import { listChoices, showStep } from './show-step'
import { COMMANDS, type Replied, say, sayUnsure, type Turn } from './turn'
import { findFlow } from './view-step'
import { describeCauses, WORDING } from './wording'

/** Readings so near each other are offered by name. */
const NEAR = { weight: 0.5, share: 0.12 }
const MOST_OPTIONS = 3

/** Answer what somebody says while no flow is open. */
export function hear(turn: Turn, reading: Reading): Replied {
  const { paste } = reading
  if (paste?.kind === 'packet') {
    return showStep(turn, paste.flow.id, paste.answers, { lead: WORDING.ofPacket })
  }
  if (paste !== undefined && !asksOnly(reading)) {
    const answers = fillAnswers(paste.flow, reading.clues, { before: paste.answers, causes: [] })
    return showSymptom(turn, paste.flow.id, answers, WORDING.knownError(paste.signature.text))
  }
  const answered = answerFromArticle(turn, reading)
  if (answered !== undefined) return answered
  if (tellsSymptom(reading) || rankClues(reading.clues).length > 0) {
    return offerReadings(turn, reading) ?? enterFlow(turn, reading)
  }
  return (
    (complains(reading) ? askWhere(turn) : undefined) ??
    offerArticles(turn, reading) ??
    (turn.understood.length > 0 ? askWhere(turn) : undefined) ??
    sayUnsureWithPlaces(turn)
  )
}

/** Two or three readings that are about as likely, and lead to different questions. */
function offerReadings(turn: Turn, reading: Reading): Replied | undefined {
  const causes = weighCauses(turn.mind.evidence, turn.chat.clues.before)
  const [first, second] = causes
  if (first === undefined || second === undefined) return undefined
  if (first.weight - second.weight > NEAR.share) return undefined
  const ranked = rankClues(reading.clues).filter(({ clue }) => clue.label !== undefined)
  const strength = ({ clue }: (typeof ranked)[number]) => Math.max(0, ...Object.values(clue.causes))
  const [best] = ranked
  if (best === undefined) return undefined
  const near = ranked.filter((one) => strength(best) - strength(one) <= NEAR.weight)
  const different = near.filter(
    ({ clue }, index) =>
      near.findIndex((one) => JSON.stringify(one.clue.answers) === JSON.stringify(clue.answers)) ===
      index,
  )
  if (different.length < 2) return undefined
  return say(turn, {
    kind: 'options',
    text: WORDING.options,
    choices: [
      ...different.slice(0, MOST_OPTIONS).map(({ clue }) => ({
        id: `@clue:${clue.id}`,
        label: clue.label ?? clue.because,
      })),
      COMMANDS.none,
    ],
    asserts: false,
  })
}

/** Open the guide with what the words give away. */
export function enterFlow(turn: Turn, reading: Pick<Reading, 'clues'>): Replied {
  const { chat, mind } = turn
  const flow = findFlow(chat, chat.guide, mind.known.connector)
  if (flow === undefined) return sayUnsure(turn)
  const causes = weighCauses(mind.evidence, chat.clues.before)
  const answers = fillAnswers(flow, reading.clues, { causes })
  return showSymptom(turn, flow.id, answers, '')
}

/** A step, led by what the words speak for and by what was filled in. */
function showSymptom(turn: Turn, id: string, answers: Answers, lead: string): Replied {
  const { chat, mind } = turn
  const flow = findFlow(chat, id, mind.known.connector)
  const taken = flow === undefined ? [] : resolveFlow(flow, answers).trail
  const shown = showStep({ ...turn, notes: [] }, id, answers, { filled: Object.keys(answers) })
  const { causes, asserts } = shown.reply
  const words = [
    ...turn.notes,
    lead,
    describeCauses(causes, asserts),
    taken.length === 0 ? '' : WORDING.tookFromWords(taken.map(({ choice }) => choice.label)),
    shown.reply.text,
  ]
  const text = words.filter((part) => part !== '').join('\n\n')
  const isStart = shown.reply.step?.id === flow?.start && shown.reply.kind === 'step'
  return { ...shown, reply: { ...shown.reply, text, ...(isStart && { kind: 'ask' }) } }
}

/** Something was understood, and too little: one question. */
function askWhere(turn: Turn): Replied {
  return showStep(turn, turn.chat.guide, {}, { kind: 'ask', lead: WORDING.ask })
}

function sayUnsureWithPlaces(turn: Turn): Replied {
  const { chat } = turn
  const choices: Reply['choices'] = listChoices(turn, chat.guide, {})
  return sayUnsure(turn, { choices: [...choices, COMMANDS.person] })
}
