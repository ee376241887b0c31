import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FETCH_LIMITS } from './fetch-limits'

/**
 * Read a body up to the limit, decompressed; what is longer is cut and left unread.
 * @param isComplete ends the reading early, for streams that stay open after their answer
 * @throws when the connection breaks or the compression is broken
 */
export async function readBody(
  response: IncomingMessage,
  isComplete?: (text: string) => boolean,
): Promise<{ text: string; isCut: boolean }> {
  const stream = decompress(response)
  const chunks: Buffer[] = []
  let bytes = 0
  let isCut = false
  for await (const chunk of stream) {
    const left = FETCH_LIMITS.bodyBytes - bytes
    const part: Buffer = Buffer.from(chunk).subarray(0, left)
    chunks.push(part)
    bytes += part.length
    if (chunk.length > left) {
      isCut = true
      break
    }
    if (isComplete?.(Buffer.concat(chunks).toString('utf8'))) break
  }
  response.destroy()
  return { text: Buffer.concat(chunks).toString('utf8'), isCut }
}

function decompress(response: IncomingMessage): Readable {
  // Errors reach the reader through the last stream, so the callback of pipeline has nothing to do.
  const through = (stream: Transform): Readable => pipeline(response, stream, () => {})
  switch ((response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()) {
    case 'identity':
    case '':
      return response
    case 'gzip':
    case 'x-gzip':
      return through(createGunzip())
    case 'deflate':
      return through(createInflate())
    case 'br':
      return through(createBrotliDecompress())
    default:
      throw new Error('unknown content coding')
  }
}
