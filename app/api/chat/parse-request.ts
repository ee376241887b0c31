import { z } from 'zod'
import type { EngineRequest } from '@/components/chat/engine-messages'
import { parseConversation } from '@/lib/chat/parse-conversation'

const LONGEST_WORDS = 20_000

const at = z.iso.datetime()

const inputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('said'), at, text: z.string().max(LONGEST_WORDS) }),
  z.strictObject({ kind: z.literal('chose'), at, choice: z.string().max(200) }),
  z.strictObject({ kind: z.literal('reset'), at }),
])

const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), at }),
  z.strictObject({
    kind: z.literal('turn'),
    conversation: z.unknown().optional(),
    input: inputSchema,
  }),
  z.strictObject({
    kind: z.literal('packet'),
    conversation: z.unknown(),
    origin: z.url({ protocol: /^https?$/ }).max(300),
    at,
  }),
])

/** Read what a page asks; a sentence that says what is wrong with it otherwise. */
export function parseRequest(body: string): EngineRequest | string {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return 'The body is not JSON.'
  }
  const parsed = requestSchema.safeParse(value)
  if (!parsed.success) return z.prettifyError(parsed.error)
  const request = parsed.data
  if (request.kind === 'open') return request
  const kept = parseConversation(
    JSON.stringify(request.conversation),
    request.kind === 'turn' ? request.input.at : request.at,
  )
  const conversation = kept.kind === 'whole' ? kept.conversation : undefined
  if (request.kind === 'turn') {
    const isNew = request.conversation === undefined
    if (conversation === undefined && !isNew) return 'This is not a conversation of this version.'
    return { kind: 'turn', input: request.input, ...(conversation && { conversation }) }
  }
  if (conversation === undefined) return 'This is not a conversation of this version.'
  return { ...request, conversation }
}
