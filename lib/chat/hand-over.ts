import { makePacket, type Packet } from '@/lib/flows/handoff/handoff'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import type { Chat } from './chat'
import type { Conversation } from './conversation'
import { findFlow } from './view-step'

/** How a conversation goes to a person: the packet of its flow, with what was pasted and measured. */
export function handOver(
  chat: Chat,
  { mind, messages }: Conversation,
  { origin, madeAt }: { origin: string; madeAt: string },
): Packet | undefined {
  const { known } = mind
  const at = mind.flow ?? { id: chat.guide, answers: {} }
  const flow = findFlow(chat, at.id, known.connector)
  if (flow === undefined) return undefined
  const said = messages.filter(({ from }) => from === 'person')
  const first = said.find((message) => message.from === 'person' && message.choice === undefined)
  const words = first?.from === 'person' ? first.text : ''
  const statuses = known.references.filter((reference) => reference.startsWith('HTTP '))
  const reference = known.references.find((one) => one.startsWith('ofid_'))
  return makePacket(flow, resolveFlow(flow, at.answers), {
    origin,
    madeAt,
    mask: maskSecrets,
    error: [known.error, ...statuses, words].filter(Boolean).join('. '),
    ...(reference !== undefined && { reference }),
    findings: known.findings,
  })
}
