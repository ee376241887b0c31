import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Ask a server's own handler what the first readers would wait for longest, before there are any: the page of results
 * opens the framework's search index, which takes half a second at 1,000 articles, and code runs several times
 * faster once it has run some. A handler that fails does so for readers too, who are told; here it does not matter.
 * @param questions as readers ask them
 */
export async function warmUp(handle: RequestListener, questions: readonly string[]): Promise<void> {
  const server = createServer(handle)
  // By itself in each process: a port of the cluster could lead to another.
  server.listen({ host: '127.0.0.1', port: 0, exclusive: true })
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const queries = questions.map((question) => new URLSearchParams({ q: question }).toString())
  const pages = queries.slice(0, 1).map((query) => `/search?${query}`)
  const answers = queries.map((query) => `/api/search?${query}&limit=20&typing=1`)
  for (const address of [...pages, ...answers]) {
    await fetch(`http://127.0.0.1:${port}${address}`)
      .then((response) => response.text())
      .catch(() => {})
  }
  server.close()
}
