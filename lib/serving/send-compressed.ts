import type { IncomingMessage, ServerResponse } from 'node:http'
import { type CompressedFile, ENCODINGS } from './compressed-files'

/**
 * Send a file in the smallest form that its reader takes. As Next sends it, but for the tags by which browsers
 * ask whether it has changed: it never does.
 * @returns whether it was sent; nothing is where its reader takes neither form
 */
export function sendCompressed(
  { type, bodies }: CompressedFile,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const encoding = ENCODINGS.find((one) => takes(request, one))
  if (encoding === undefined) return false
  const body = bodies[encoding]
  response.setHeader('content-type', type)
  response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('vary', 'Accept-Encoding')
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}

/** Whether an encoding is among those that a browser names, and not with a weight of none. */
function takes({ headers }: IncomingMessage, encoding: string): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',')
  return named.some((one) => {
    const [name, weight = ''] = one.split(';')
    return name?.trim() === encoding && !/^\s*q=0(\.0*)?\s*$/.test(weight)
  })
}
