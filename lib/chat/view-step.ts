import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Connector } from '@/lib/flows/connector'
import { describeCause } from '@/lib/flows/describe-cause'
import { fillTemplate, STATUS_PAGE_PLACE } from '@/lib/flows/fill-template'
import type { Answers, Flow, Step } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { type Position, resolveFlow } from '@/lib/flows/resolve-flow'
import type { Block, Inline } from './block'
import type { Chat } from './chat'
import type { StepView } from './message'

/** A flow of the content, as it reads for a connector; undefined when there is none of this id. */
export function findFlow(chat: Chat, id: string, connector?: string): Flow | undefined {
  const flow = chat.flows.find((one) => one.id === id)
  return flow && forConnector(flow, findConnector(chat, connector))
}

/** A connector by its id. */
export function findConnector(chat: Chat, id: string | undefined): Connector | undefined {
  return chat.connectors.find((one) => one.id === id)
}

/** The first step that answers leave open, as a conversation shows it. */
export function viewStep(chat: Chat, flow: Flow, answers: Answers, isHowToOpen = false): StepView {
  const position = resolveFlow(flow, answers)
  return viewPosition(chat, flow, position, isHowToOpen)
}

function viewPosition(chat: Chat, flow: Flow, position: Position, isHowToOpen: boolean): StepView {
  const { step, trail, given, left } = position
  const name = `${flow.id}/${step.id}`
  const drawn = Object.hasOwn(chat.words, name) ? chat.words[name] : undefined
  return {
    flow: flow.id,
    id: step.id,
    kind: kindOf(step),
    title: step.title,
    body: fillBlocks(drawn?.body ?? [], flow.connector),
    howTo: fillBlocks(drawn?.howTo ?? [], flow.connector),
    isHowToOpen,
    ...(step.kind === 'outcome' &&
      step.cause !== undefined && { cause: step.cause, pointsTo: describeCause(step.cause) }),
    ...(step.kind === 'question' && step.check !== undefined && { check: step.check }),
    path: changeAnswerPath(flow, position, step.id),
    answers: { ...left, ...given },
    trail: trail.map((one) => ({
      step: one.step.id,
      asked: one.step.title,
      choice: one.choice.id,
      said: one.choice.label,
    })),
    ...(flow.connector && { connector: flow.connector.id }),
  }
}

function kindOf(step: Step): StepView['kind'] {
  return step.kind === 'question' ? 'question' : step.end
}

/** Blocks with the connector named in them, and a link where its status page is known. */
function fillBlocks(blocks: readonly Block[], connector: Connector | undefined): Block[] {
  return blocks.map((block) => fillBlock(block, connector))
}

function fillBlock(block: Block, connector: Connector | undefined): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, words: fillWords(block.words, connector) }
    case 'list':
      return { ...block, items: block.items.map((item) => fillBlocks(item, connector)) }
    case 'code':
      return block
  }
}

function fillWords(words: readonly Inline[], connector: Connector | undefined): Inline[] {
  return words.map((inline, index): Inline => {
    if (inline.kind !== 'text' || fillTemplate(inline.text) === inline.text) return inline
    const href = connector?.statusPage
    // Only what begins a paragraph begins with a capital letter.
    const text =
      index === 0 ? fillTemplate(inline.text, connector) : fillWithin(inline.text, connector)
    return inline.text === STATUS_PAGE_PLACE && href !== undefined
      ? { kind: 'link', text, href }
      : { kind: 'text', text }
  })
}

/** A character before the template keeps its first word small. */
function fillWithin(template: string, connector: Connector | undefined): string {
  return fillTemplate(`.${template}`, connector).slice(1)
}
