import http, { type RequestListener } from 'node:http'
import https, { type ServerOptions } from 'node:https'
import type { Socket } from 'node:net'

/** A server on this machine, for one test. */
export type LocalServer = {
  url: string
  port: number
  /** The requests that came, as "POST /mcp". */
  requests: string[]
  close: () => Promise<void>
}

/** No test needs a server longer; one that is forgotten stops by itself. */
const LIFETIME_MS = 50_000

/** Serve on 127.0.0.1 and a free port. */
export async function serve(
  listener: RequestListener,
  tls?: ServerOptions,
  lifetimeMs = LIFETIME_MS,
): Promise<LocalServer> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const listen: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.on('error', () => {})
    listener(request, response)
  }
  const server = tls === undefined ? http.createServer(listen) : https.createServer(tls, listen)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      clearTimeout(lifetime)
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  const lifetime = setTimeout(close, lifetimeMs)
  lifetime.unref()
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    close,
  }
}
