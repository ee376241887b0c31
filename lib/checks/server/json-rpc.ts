import { z } from 'zod'
import { parseJson } from '../parse-json'
import type { BodyKind } from '../signal'
import type { Answer } from './outcome'

const messageSchema = z.object({
  jsonrpc: z.literal('2.0'),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ code: z.number(), message: z.string().optional() }).optional(),
})

/** A JSON-RPC response: a result or an error. */
export type JsonRpcResponse = z.output<typeof messageSchema>

/** The JSON-RPC response in a body of JSON or of server-sent events; undefined when there is none. */
export function parseJsonRpc(text: string): JsonRpcResponse | undefined {
  for (const candidate of [text, ...eventData(text)]) {
    const parsed = messageSchema.safeParse(parseJson(candidate))
    if (!parsed.success) continue
    if (parsed.data.result !== undefined || parsed.data.error !== undefined) return parsed.data
  }
  return undefined
}

/** What kind of body an answer has; the body decides, since content types are often wrong. */
export function bodyKindOf({ text, isCut }: Pick<Answer, 'text' | 'isCut'>): BodyKind {
  if (parseJsonRpc(text) !== undefined) return 'json-rpc'
  if (isCut) return 'cut'
  if (parseJson(text) !== undefined) return 'json'
  return /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(text) ? 'html' : 'other'
}

function eventData(text: string): string[] {
  if (!/^data:/m.test(text)) return []
  return text.split(/\r?\n\r?\n/).map((event) =>
    event
      .split(/\r?\n/)
      .filter((line) => line.startsWith('data:'))
      .map((line) => line.slice('data:'.length).trimStart())
      .join('\n'),
  )
}
