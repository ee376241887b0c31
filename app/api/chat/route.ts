import { answerRequest } from '@/components/chat/answer-request'
import { getChat } from '@/lib/catalogue/chat'
import { parseRequest } from './parse-request'

/** A conversation of the most messages, with room to spare. */
const MOST_BYTES = 2_000_000

/**
 * POST: one turn of a conversation that the page carries itself, for pages whose own engine does not run.
 * Nothing of it is kept here.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request)
  if (body === undefined) return refuse(413, `The body is longer than ${MOST_BYTES} bytes.`)
  const asked = parseRequest(body)
  if (typeof asked === 'string') return refuse(400, asked)
  return Response.json(answerRequest(getChat(), asked), {
    headers: { 'Cache-Control': 'no-store' },
  })
}

/** The body as text; undefined when it is longer than it may be, whatever its headers say. */
async function readBody(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status })
}
