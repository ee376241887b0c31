import { resolveFlow } from '@/lib/flows/resolve-flow'
import { sayArticle } from './answer-article'
import type { Evidence, OpenFlow } from './conversation'
import { enterFlow } from './hear'
import { showStep } from './show-step'
import { changeAnswer, goBack, offerPerson, restart } from './talk'
import { COMMANDS, type Replied, say, sayUnsure, type Turn } from './turn'
import { findFlow } from './view-step'
import { WORDING } from './wording'

/** Do what a button says. One that is not on offer any more is told so, and nothing is lost. */
export function choose(turn: Turn, choice: string): Replied {
  const [command = '', ...rest] = choice.split(':')
  const name = rest.join(':')
  const at = turn.mind.flow
  switch (command) {
    case COMMANDS.person.id:
      return offerPerson(turn)
    case COMMANDS.restart.id:
      return restart(turn)
    case COMMANDS.back.id:
      return goBack(turn)
    case COMMANDS.guide.id:
      return showStep(turn, turn.chat.guide, {}, { kind: 'ask', lead: WORDING.ask })
    case COMMANDS.resume.id:
      return at ? showStep(turn, at.id, at.answers) : restart(turn)
    case COMMANDS.none.id:
      return showStep(turn, turn.chat.guide, {}, { kind: 'ask', lead: WORDING.ask })
    case '@change':
      return changeAnswer(turn, name)
    case '@clue':
      return chooseReading(turn, name)
    case '@article':
      return chooseArticle(turn, name)
    default:
      return answer(turn, choice)
  }
}

function answer(turn: Turn, choice: string): Replied {
  const at: OpenFlow = turn.mind.flow ?? { id: turn.chat.guide, answers: {}, filled: [] }
  const flow = findFlow(turn.chat, at.id, turn.mind.known.connector)
  if (flow === undefined) return sayUnsure(turn)
  const { step } = resolveFlow(flow, at.answers)
  if (!step.choices.some(({ id }) => id === choice)) {
    return showStep(turn, at.id, at.answers, { lead: WORDING.offered })
  }
  // What is pressed is meant, whatever was said with doubt before.
  const hedged = at.hedged?.filter((one) => one !== step.id)
  return showStep(turn, at.id, { ...at.answers, [step.id]: choice }, { ...(hedged && { hedged }) })
}

/** A reading that was offered by name is now what the person said. */
function chooseReading(turn: Turn, id: string): Replied {
  const clue = turn.chat.clues.clues.find((one) => one.clue.id === id)?.clue
  if (clue === undefined) return say(turn, { kind: 'unsure', text: WORDING.offered })
  const evidence: Evidence = { because: clue.because, weights: clue.causes, from: 'words' }
  const mind = { ...turn.mind, evidence: [...turn.mind.evidence, evidence] }
  return enterFlow({ ...turn, mind }, { clues: [{ clue, isDenied: false, words: [] }] })
}

function chooseArticle(turn: Turn, id: string): Replied {
  const entry = turn.chat.searched.entries.get(id)
  if (entry === undefined) return say(turn, { kind: 'unsure', text: WORDING.offered })
  return sayArticle(turn, entry, [])
}
