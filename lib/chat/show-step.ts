import type { Answers } from '@/lib/flows/flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import type { ArticleCard, Reply, ReplyChoice, StepView } from './message'
import { COMMANDS, type Replied, say, type Turn } from './turn'
import { findFlow, viewStep } from './view-step'
import { WORDING } from './wording'

type Shown = Partial<Reply> & {
  lead?: string
  isHowToOpen?: boolean
  /** The steps that words or an error text answered; those of the open flow stay so when left out. */
  filled?: readonly string[]
  /** The steps that were answered with doubt; those of the open flow stay so when left out. */
  hedged?: readonly string[]
}

/** Go to the first step that answers leave open, and show it. */
export function showStep(turn: Turn, id: string, answers: Answers, shown: Shown = {}): Replied {
  const { chat, mind } = turn
  const flow = findFlow(chat, id, mind.known.connector)
  if (flow === undefined) return say(turn, { kind: 'unsure', text: WORDING.unsure })
  const {
    lead = '',
    isHowToOpen = false,
    filled = mind.flow?.filled ?? [],
    hedged = mind.flow?.hedged ?? [],
    ...others
  } = shown
  const step = viewStep(chat, flow, answers, isHowToOpen)
  const isAnswered = (one: string) => Object.hasOwn(step.answers, one)
  const next: Turn = {
    ...turn,
    mind: {
      ...mind,
      misses: shown.kind === 'unsure' ? mind.misses : 0,
      flow: {
        id,
        answers: step.answers,
        filled: filled.filter(isAnswered),
        hedged: hedged.filter(isAnswered),
      },
    },
  }
  const article = step.kind === 'remedy' ? findCard(turn, `${id}/${step.id}`) : undefined
  return say(next, {
    kind: kindOf(step),
    choices: listChoices(turn, id, answers),
    step,
    ...(article && { article }),
    ...(step.kind === 'handoff' && { contact: chat.contact }),
    ...others,
    text: [lead, closingWords(step)].filter((part) => part !== '').join('\n\n'),
  })
}

/** The buttons of the step at which answers stand. */
export function listChoices({ chat, mind }: Turn, id: string, answers: Answers): ReplyChoice[] {
  const flow = findFlow(chat, id, mind.known.connector)
  if (flow === undefined) return []
  const { step } = resolveFlow(flow, answers)
  if (step.choices.length === 0) return [COMMANDS.restart]
  return step.choices.map(({ id: choice, label, hint }) => ({
    id: choice,
    label,
    ...(hint !== undefined && { hint }),
  }))
}

function kindOf({ kind }: StepView): Reply['kind'] {
  switch (kind) {
    case 'question':
    case 'remedy':
      return 'step'
    case 'solved':
      return 'solved'
    case 'handoff':
      return 'handoff'
  }
}

function closingWords({ kind }: StepView): string {
  switch (kind) {
    case 'question':
    case 'remedy':
      return ''
    case 'solved':
      return WORDING.solved
    case 'handoff':
      return WORDING.handoff
  }
}

function findCard({ chat }: Turn, name: string): ArticleCard | undefined {
  const id = Object.hasOwn(chat.articles, name) ? chat.articles[name] : undefined
  const entry = id === undefined ? undefined : chat.searched.entries.get(id)
  if (entry === undefined) return undefined
  const { title, excerpt, path } = entry
  return { id: entry.id, title, excerpt, path }
}
