import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Opens the search index, which takes half a second at 1,000 articles. */
const ADDRESS = '/api/search?q=help'

/**
 * Ask a server's own handler what the first reader would wait for longest, before there is one. A handler that
 * fails does so for readers too, who are told; here it does not matter.
 */
export async function warmUp(handle: RequestListener): Promise<void> {
  const server = createServer(handle)
  // By itself in each process: a port of the cluster could lead to another.
  server.listen({ host: '127.0.0.1', port: 0, exclusive: true })
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  await fetch(`http://127.0.0.1:${port}${ADDRESS}`)
    .then((response) => response.text())
    .catch(() => {})
  server.close()
}
