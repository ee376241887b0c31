import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Connector } from '../../connector-schema'
import { FEEDS } from './feeds'
import { makeCertificates } from './make-certificates'
import { readConnectors } from './read-connectors'
import { serve } from './serve'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** The services of content, played on this machine under their own names. */
export type Services = {
  /** For CHECKS_TEST_HOSTS. */
  hosts: string
  /** For Chromium's --host-resolver-rules. */
  resolverRules: string
  /** The authority that vouches for them, for NODE_EXTRA_CA_CERTS. */
  caFile: string
  /** What was asked of a host, as "POST /mcp". */
  requestsTo: (host: string) => string[]
  close: () => Promise<void>
}

/** Long enough for a whole file of tests. */
const LIFETIME_MS = 15 * 60_000

const json = (body: unknown, status = 200): Answer => {
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
const refuse = (status: number, headers: Record<string, string> = {}): Answer => {
  return (_request, response) => response.writeHead(status, headers).end()
}

/** An MCP server that asks for a sign-in, as it should; more headers may come with it. */
const healthy = (headers: Record<string, string> = {}, error = ''): Answer => {
  return (request, response) => {
    const host = request.headers.host ?? ''
    const found = /^\/\.well-known\/oauth-protected-resource(.*)$/.exec(request.url ?? '')
    if (found) return json({ resource: `https://${host}${found[1]}` })(request, response)
    const metadata = `https://${host}/.well-known/oauth-protected-resource${request.url}`
    response
      .writeHead(401, {
        'www-authenticate': `Bearer ${error}resource_metadata="${metadata}"`,
        ...headers,
      })
      .end()
  }
}

const slackIncident = {
  status: 'active',
  active_incidents: [
    {
      id: '1',
      title: 'Apps do not answer',
      type: 'incident',
      status: 'active',
      services: ['Apps/Integrations/APIs'],
    },
  ],
}

/** What the hosts of content answer; a status page without an entry says that all is up, a server that it is healthy. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  'slack-status.com': json(slackIncident),
  'mcp.slack.com': refuse(503),
  'api.githubcopilot.com': refuse(503),
  'mcp.atlassian.com': refuse(403, { 'www-authenticate': 'Bearer error="insufficient_scope"' }),
  'mcp.sentry.dev': healthy({}, 'error="invalid_token", '),
  'mcp.box.com': healthy({ 'cross-origin-resource-policy': 'same-origin' }),
  'mcp.monday.com': () => {},
  'mcp.notion.com': refuse(530),
  'www.google.com': json([]),
}

/** Nobody listens here: both are refused, as if our own way out were down. */
const REFUSED = ['www.finstatus.com', 'mcp.intercom.com']
const CLOSED_PORT = 1

/** Play them all, behind one server that tells them apart by name. */
export async function playServices(): Promise<Services> {
  const connectors = await readConnectors()
  const hosts = [...new Set(connectors.flatMap((connector) => connector.hosts))]
  const { ca, good } = makeCertificates(hosts)
  const folder = mkdtempSync(path.join(tmpdir(), 'services-'))
  const caFile = path.join(folder, 'ca.pem')
  writeFileSync(caFile, ca)

  const asked: { host: string; request: string }[] = []
  const server = await serve(
    (request, response) => {
      const host = request.headers.host ?? ''
      asked.push({ host, request: `${request.method} ${request.url}` })
      const answer = ANSWERS[host] ?? (isFeed(host, connectors) ? json(UP) : healthy())
      answer(request, response)
    },
    good,
    LIFETIME_MS,
  )
  const portOf = (host: string) => (REFUSED.includes(host) ? CLOSED_PORT : server.port)
  return {
    hosts: hosts.map((host) => `${host}=127.0.0.1:${portOf(host)}`).join(','),
    resolverRules: hosts.map((host) => `MAP ${host}:443 127.0.0.1:${portOf(host)}`).join(','),
    caFile,
    requestsTo: (host) => asked.filter((one) => one.host === host).map(({ request }) => request),
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const UP = FEEDS['/statuspage-up']

function isFeed(host: string, connectors: readonly Connector[]): boolean {
  return connectors.some(
    ({ statusFeed }) => statusFeed.kind !== 'none' && new URL(statusFeed.url).host === host,
  )
}
