import { type LocalServer, serve } from './serve'

/**
 * A server that answers 401, and describes its sign-in in the way that the path names.
 * @param elsewhere an address on a host that content does not name
 */
export async function serveMetadata(elsewhere: string): Promise<LocalServer> {
  const server = await serve((request, response) => {
    const { url = '' } = request
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const wellKnown = /^\/\.well-known\/([\w-]+)\/(.+)$/.exec(url)
    if (!url.includes('/.well-known/')) {
      const own = `${server.url}/.well-known/oauth-protected-resource${url}`
      const challenge = `Bearer resource_metadata="${url === '/elsewhere' ? elsewhere : own}"`
      const headers = url === '/well-known' ? {} : { 'www-authenticate': challenge }
      return response.writeHead(401, headers).end()
    }
    const [, kind = '', name = ''] = wellKnown ?? []
    const answer = DOCUMENTS[`${kind} ${name}`]?.(server.url, name)
    if (name === 'html') response.writeHead(200).end('<!doctype html>')
    else if (name === 'down') send(503, {})
    else send(answer === undefined ? 404 : 200, answer ?? {})
  })
  return server
}

type Document = (origin: string, name: string) => object

/** A resource that signs people in at a server of its own name. */
const resource: Document = (origin, name) => ({
  resource: `${origin}/${name}`,
  authorization_servers: [`${origin}/${name}`],
})

/** A sign-in server of that name. */
const issuer: Document = (origin, name) => ({
  issuer: `${origin}/${name}`,
  authorization_endpoint: `${origin}/authorize`,
})

/** By kind and name; what is not here is answered with 404. */
const DOCUMENTS: Readonly<Record<string, Document>> = {
  'oauth-protected-resource well-known': (origin, name) => ({ resource: `${origin}/${name}` }),
  'oauth-protected-resource other-resource': () => ({ resource: 'https://other.example/mcp' }),
  'oauth-protected-resource good': resource,
  'oauth-authorization-server good': issuer,
  'oauth-protected-resource openid': resource,
  'openid-configuration openid': issuer,
  'oauth-protected-resource slash': resource,
  'oauth-authorization-server slash': (origin) => issuer(origin, 'slash/'),
  'oauth-protected-resource other-issuer': resource,
  'oauth-authorization-server other-issuer': (origin) => issuer(origin, 'somebody-else'),
  'oauth-protected-resource no-server': resource,
}
