import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js'
import {
  getOAuthProtectedResourceMetadataUrl,
  mcpAuthMetadataRouter,
} from '@modelcontextprotocol/sdk/server/auth/router.js'
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { createMcpHandler, McpServer as ModernServer } from '@modelcontextprotocol/server'
import { type LocalServer, serve } from './serve'

const INFO = { name: 'test', version: '1.0.0' }

/** A server of the older era, made with the official SDK, with sessions. */
export function serveLegacy(): Promise<LocalServer> {
  const sessions = new Map<string, StreamableHTTPServerTransport>()
  return serve(async (request, response) => {
    const known = sessions.get(String(request.headers['mcp-session-id'] ?? ''))
    if (known !== undefined) return known.handleRequest(request, response)
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, transport),
    })
    await new McpServer(INFO).connect(transport)
    return transport.handleRequest(request, response)
  })
}

/** A server of the modern era, made with the official SDK, that refuses the older one. */
export function serveModern(): Promise<LocalServer> {
  const handler = createMcpHandler(() => new ModernServer(INFO), { legacy: 'reject' })
  return serve(async (request, response) => {
    await answer(response, await handler.fetch(await toWebRequest(request)))
  })
}

/** A server that asks for a sign-in, with the official SDK's own middleware and metadata. */
export async function serveWithSignIn(): Promise<LocalServer> {
  let app: RequestListener = (_request, response) => response.writeHead(503).end()
  const server = await serve((request, response) => app(request, response))
  const resourceServerUrl = new URL(`${server.url}/mcp`)
  const express = createMcpExpressApp()
  express.use(
    mcpAuthMetadataRouter({
      oauthMetadata: {
        issuer: server.url,
        authorization_endpoint: `${server.url}/authorize`,
        token_endpoint: `${server.url}/token`,
        response_types_supported: ['code'],
      },
      resourceServerUrl,
    }),
  )
  express.use(
    '/mcp',
    requireBearerAuth({
      verifier: { verifyAccessToken: () => Promise.reject(new Error('no token is valid here')) },
      resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resourceServerUrl),
    }),
  )
  app = express
  return server
}

async function toWebRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const method = request.method ?? 'GET'
  return new Request(`http://${request.headers.host}${request.url}`, {
    method,
    headers,
    ...(method === 'POST' && { body: Buffer.concat(chunks) }),
  })
}

async function answer(response: ServerResponse, web: Response): Promise<void> {
  response.writeHead(web.status, Object.fromEntries(web.headers))
  response.end(Buffer.from(await web.arrayBuffer()))
}
