import { resolveFlow } from '@/lib/flows/resolve-flow'
import { emptyMind, type Mind } from './conversation'
import type { Reply } from './message'
import { type Reading, says, tellsSymptom } from './read-message'
import { listChoices, showStep } from './show-step'
import { COMMANDS, type Replied, say, type Turn } from './turn'
import { findFlow } from './view-step'
import { WORDING } from './wording'

/** Answer what is said to the conversation itself; undefined when it tells something else. */
export function talk(turn: Turn, reading: Reading): Replied | undefined {
  if (reading.paste !== undefined || tellsSymptom(reading)) {
    return says(reading, 'person') ? offerPerson(turn) : undefined
  }
  if (says(reading, 'person')) return offerPerson(turn)
  if (says(reading, 'restart')) return restart(turn)
  if (says(reading, 'back')) return goBack(turn)
  if (says(reading, 'insult')) {
    return speak(turn, WORDING.insult, [COMMANDS.person, COMMANDS.restart])
  }
  if (says(reading, 'help')) return speak(turn, WORDING.help, places(turn))
  // In a flow it answers the step that stands open.
  if (says(reading, 'solved') && turn.mind.flow !== undefined) return undefined
  // Nothing else may stand beside a greeting: "hello, why does …" asks something.
  if (reading.isQuestion || reading.words.length > LONGEST) return undefined
  if (says(reading, 'solved') && turn.mind.flow === undefined) {
    return say(turn, {
      kind: 'solved',
      text: WORDING.solved,
      asserts: false,
      choices: [COMMANDS.restart],
    })
  }
  if (says(reading, 'thanks')) return speak(turn, WORDING.thanks, [])
  if (says(reading, 'goodbye')) return speak(turn, WORDING.goodbye, [])
  if (says(reading, 'greeting')) return speak(turn, WORDING.greeting, places(turn))
  return undefined
}

const LONGEST = 6

/** Words, and the step that stands open after them; without one, some buttons. */
function speak(turn: Turn, text: string, choices: Reply['choices']): Replied {
  const at = turn.mind.flow
  if (at !== undefined && listChoices(turn, at.id, at.answers).length > 1) {
    return showStep(turn, at.id, at.answers, {
      kind: 'talk',
      lead: `${text}\n\n${WORDING.resumed}`,
    })
  }
  return say(turn, { kind: 'talk', text, choices, asserts: false })
}

/** Where it fails, to begin with a press. */
function places(turn: Turn): Reply['choices'] {
  return listChoices(turn, turn.chat.guide, {})
}

/** A person may take over at any time; the flow stays where it is. */
export function offerPerson(turn: Turn): Replied {
  return say(turn, {
    kind: 'handoff',
    text: WORDING.person,
    contact: turn.chat.contact,
    choices: turn.mind.flow ? [COMMANDS.resume, COMMANDS.restart] : [COMMANDS.restart],
    asserts: false,
  })
}

/** Forget the case, keep the log. */
export function restart(turn: Turn): Replied {
  return say(
    { ...turn, mind: emptyMind() },
    {
      kind: 'talk',
      text: WORDING.restarted,
      choices: places({ ...turn, mind: emptyMind() }),
      asserts: false,
    },
  )
}

/** Take back the last answer. */
export function goBack(turn: Turn): Replied {
  const last = lastAnswered(turn)
  if (last === undefined) return speak(turn, WORDING.nothingToGoBackTo, places(turn))
  return changeAnswer(turn, last)
}

function lastAnswered({ chat, mind }: Turn): string | undefined {
  const flow = mind.flow && findFlow(chat, mind.flow.id, mind.known.connector)
  return flow && mind.flow ? resolveFlow(flow, mind.flow.answers).trail.at(-1)?.step.id : undefined
}

/** Ask a step again; what was answered after it is forgotten with it. */
export function changeAnswer(turn: Turn, step: string): Replied {
  const { chat, mind } = turn
  const at: Mind['flow'] = mind.flow
  const flow = at && findFlow(chat, at.id, mind.known.connector)
  if (at === undefined || flow === undefined)
    return speak(turn, WORDING.nothingToGoBackTo, places(turn))
  const { trail } = resolveFlow(flow, at.answers)
  const index = trail.findIndex((one) => one.step.id === step)
  if (index < 0) return speak(turn, WORDING.nothingToGoBackTo, places(turn))
  const kept = trail.slice(0, index).map((one) => [one.step.id, one.choice.id])
  const taken = trail.slice(index).map((one) => one.step.id)
  // What was read into the first words about a later step is still what they said.
  const isTaken = (of: string) => of === step || (taken.includes(of) && !at.filled.includes(of))
  const evidence = mind.evidence.filter(({ of }) => of === undefined || !isTaken(of))
  const without = { ...turn, mind: { ...mind, evidence } }
  return showStep(without, at.id, Object.fromEntries(kept), { lead: WORDING.wentBack })
}
