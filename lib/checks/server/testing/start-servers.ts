import { FAULTY } from './faulty'
import { FEEDS } from './feeds'
import { type Certificate, makeCertificates } from './make-certificates'
import { serveLegacy, serveModern, serveWithSignIn } from './mcp-servers'
import { type LocalServer, serve } from './serve'
import { serveMetadata } from './serve-metadata'

/** Every server that the fault tests talk to, and one that nobody may. */
export type Servers = {
  faulty: LocalServer
  feeds: LocalServer
  legacy: LocalServer
  modern: LocalServer
  signIn: LocalServer
  metadata: LocalServer
  /** Named in answers, but not in content: nothing may come here. */
  forbidden: LocalServer
  tls: Record<'good' | 'expired' | 'selfSigned' | 'otherName', LocalServer>
  /** The authority behind the good and the expired certificate, in PEM. */
  ca: string
  /** An address where nobody listens. */
  closedUrl: string
  close: () => Promise<void>
}

/** Start them all on 127.0.0.1. */
export async function startServers(): Promise<Servers> {
  const { ca, good, expired, selfSigned, otherName } = makeCertificates()
  const secure = (certificate: Certificate) =>
    serve((_request, response) => response.writeHead(429).end(), certificate)
  const forbidden = await serve((_request, response) => response.writeHead(200).end('{}'))
  const closed = await serve(() => {})
  await closed.close()

  const servers = {
    forbidden,
    faulty: await serve((request, response) => {
      const behave = FAULTY[request.url ?? '']
      if (behave !== undefined) behave(response, request)
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<html>')
    }),
    feeds: await serve((request, response) => {
      const feed = FEEDS[request.url ?? '']
      if (feed === undefined) FAULTY[request.url ?? '']?.(response, request)
      else response.writeHead(200).end(JSON.stringify(feed))
    }),
    legacy: await serveLegacy(),
    modern: await serveModern(),
    signIn: await serveWithSignIn(),
    metadata: await serveMetadata(`http://localhost:${forbidden.port}/metadata`),
  }
  const tls = {
    good: await secure(good),
    expired: await secure(expired),
    selfSigned: await secure(selfSigned),
    otherName: await secure(otherName),
  }
  const all = [...Object.values(servers), ...Object.values(tls)]
  const close = async () => void (await Promise.all(all.map((server) => server.close())))
  return { ...servers, tls, ca, closedUrl: `${closed.url}/mcp`, close }
}
