import { z } from 'zod'
import { evidence } from '../evidence'
import type { Evidence } from '../finding'
import { parseJson } from '../parse-json'
import type { Signal } from '../signal'
import type { Fetch } from './ask-endpoint'

/** RFC 9728 section 2. */
const resourceSchema = z.object({
  resource: z.url(),
  authorization_servers: z.array(z.url()).optional(),
})

/** RFC 8414 section 2 and OpenID Connect Discovery 1.0 section 3. */
const serverSchema = z.object({ issuer: z.url(), authorization_endpoint: z.url() })

type Metadata = { signals: Signal[]; evidence: Evidence[] }
type Fault = Extract<Signal, { kind: 'metadata' }>['fault']

const metadata = (fault: Fault, ...lines: Evidence[]): Metadata => ({
  signals: [{ kind: 'metadata', fault }],
  evidence: lines,
})

/**
 * Read where an MCP server says that people sign in: its protected-resource metadata, then the metadata of the
 * authorization server that they name. No signal comes of documents on hosts that content does not name.
 * @param named from `WWW-Authenticate`; without it the well-known addresses are tried, and finding none accuses nobody
 */
export async function askMetadata(
  endpoint: string,
  named: string | undefined,
  fetch: Fetch,
): Promise<Metadata> {
  const addresses = named === undefined ? resourceAddresses(endpoint) : [named]
  const found = await firstDocument(addresses, resourceSchema, fetch)
  if (found.kind !== 'document') {
    const line = evidence('Resource metadata', `${found.says} at ${addresses.at(-1)}`)
    if (found.kind === 'not-asked') return { signals: [], evidence: [line] }
    // Without a header that names them, their absence is normal for sign-ins that were agreed beforehand.
    // Many sites answer any address with a page of their own, so an invalid document counts as absent too.
    return named === undefined && (found.kind === 'missing' || found.kind === 'invalid')
      ? { signals: [], evidence: [line] }
      : metadata(found.kind, line)
  }

  const { resource, authorization_servers: [issuer] = [] } = found.document
  const line = evidence('Resource metadata', `for ${resource}, signs in at ${issuer ?? 'nowhere'}`)
  if (!covers(resource, endpoint)) return metadata('resource-mismatch', line)
  if (issuer === undefined) return metadata('found', line)
  const server = await askServer(issuer, fetch)
  return { signals: server.signals, evidence: [line, ...server.evidence] }
}

async function askServer(issuer: string, fetch: Fetch): Promise<Metadata> {
  const found = await firstDocument(serverAddresses(issuer), serverSchema, fetch)
  if (found.kind === 'not-asked') {
    return metadata('found', evidence('Sign-in server', `${issuer}, which we do not ask`))
  }
  if (found.kind !== 'document') {
    return metadata(found.kind, evidence('Sign-in server', `${found.says} for ${issuer}`))
  }
  const line = evidence('Sign-in server', `says that it is ${found.document.issuer}`)
  // RFC 8414 section 3.3 wants them identical; a slash at the end is a difference that clients forgive.
  const same = found.document.issuer.replace(/\/$/, '') === issuer.replace(/\/$/, '')
  return metadata(same ? 'found' : 'issuer-mismatch', line)
}

type Found<Document> =
  | { kind: 'document'; document: Document }
  | { kind: 'missing' | 'invalid' | 'unreadable' | 'down' | 'not-asked'; says: string }

/** The first document that exists; a fault of the server ends the search, since the others would meet it too. */
async function firstDocument<Schema extends z.ZodType>(
  addresses: readonly string[],
  schema: Schema,
  fetch: Fetch,
): Promise<Found<z.output<Schema>>> {
  let last: Found<z.output<Schema>> = { kind: 'missing', says: 'not found' }
  for (const url of addresses) {
    const outcome = await fetch({ url, method: 'GET', headers: { accept: 'application/json' } })
    if (!outcome.ok) {
      if (outcome.fault === 'host-not-named') return { kind: 'not-asked', says: 'not asked' }
      const isDown = outcome.fault === 'refused' || outcome.fault === 'reset'
      return { kind: isDown ? 'down' : 'unreadable', says: `no answer (${outcome.fault})` }
    }
    const { status, text } = outcome.answer
    if (status >= 500) return { kind: 'down', says: `HTTP ${status}` }
    if (status !== 200) {
      last = { kind: status === 404 ? 'missing' : 'unreadable', says: `HTTP ${status}` }
      continue
    }
    const parsed = schema.safeParse(parseJson(text))
    if (parsed.success) return { kind: 'document', document: parsed.data }
    last = { kind: 'invalid', says: 'HTTP 200 without the document' }
  }
  return last
}

/** Whether metadata for a resource hold for an address: the same origin, and a path at or above it. */
function covers(resource: string, endpoint: string): boolean {
  const [above, below] = [new URL(resource), new URL(endpoint)]
  const folder = above.pathname.replace(/\/$/, '')
  return (
    above.origin === below.origin &&
    (below.pathname === folder || below.pathname.startsWith(`${folder}/`))
  )
}

/** RFC 9728 section 3.1: the well-known name goes before the path. */
function resourceAddresses(endpoint: string): string[] {
  const { origin, pathname } = new URL(endpoint)
  const base = `${origin}/.well-known/oauth-protected-resource`
  return pathname === '/' ? [base] : [`${base}${pathname.replace(/\/$/, '')}`, base]
}

/** MCP authorization specification, "Authorization Server Metadata Discovery": these, in this order. */
function serverAddresses(issuer: string): string[] {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  return [
    `${origin}/.well-known/oauth-authorization-server${path}`,
    `${origin}/.well-known/openid-configuration${path}`,
    ...(path === '' ? [] : [`${origin}${path}/.well-known/openid-configuration`]),
  ]
}
