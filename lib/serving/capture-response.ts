import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Let a handler answer into memory where `isWanted` says so once its headers are known; any other
 * answer goes straight to the reader, piece by piece.
 * @param onWhole called with the body of a captured answer; its status and headers are still open
 */
export function captureResponse(
  response: ServerResponse,
  isWanted: (response: ServerResponse) => boolean,
  onWhole: (body: Buffer) => void,
): void {
  const pieces: Buffer[] = []
  const { write, end, writeHead, flushHeaders } = response
  let isCaptured: boolean | undefined
  const decide = () => {
    isCaptured ??= isWanted(response)
    return isCaptured
  }
  const restore = () => Object.assign(response, { write, end, writeHead, flushHeaders })
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') {
      pieces.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    } else if (chunk instanceof Uint8Array) {
      pieces.push(Buffer.from(chunk))
    }
  }
  const callbackOf = (args: unknown[]) =>
    args.find((one): one is () => void => typeof one === 'function')

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status
      const headers = rest.find((one) => typeof one === 'object' && one !== null)
      for (const [name, value] of entriesOf(headers)) response.setHeader(name, value)
      if (decide()) return response
      restore()
      return response.writeHead(status)
    },
    flushHeaders() {
      if (decide()) return
      restore()
      response.flushHeaders()
    },
    write(...args: unknown[]) {
      if (!decide()) {
        restore()
        return Reflect.apply(write, response, args)
      }
      take(args[0], args[1])
      callbackOf(args)?.()
      return true
    },
    end(...args: unknown[]) {
      const isWhole = decide()
      restore()
      if (!isWhole) return Reflect.apply(end, response, args)
      take(args[0], args[1])
      const done = callbackOf(args)
      if (done) response.once('finish', done)
      onWhole(Buffer.concat(pieces))
      return response
    },
  })
}

function entriesOf(headers: unknown): [string, OutgoingHttpHeader][] {
  const entries = Object.entries((headers ?? {}) as OutgoingHttpHeaders)
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
