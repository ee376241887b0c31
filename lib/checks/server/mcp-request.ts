/** What a request to an MCP server carries. */
type McpRequest = { method: 'POST'; headers: Record<string, string>; body: string }

/** The first revision without a handshake: modelcontextprotocol.io/specification/2026-07-28. */
export const MODERN_VERSION = '2026-07-28'

/** The last revision with a handshake: modelcontextprotocol.io/specification/2025-11-25. */
export const LEGACY_VERSION = '2025-11-25'

/**
 * Error codes that only a server of the modern era gives, so that asking it to `initialize` is pointless:
 * header mismatch, missing client capability, unsupported version (2026-07-28, "Error Codes").
 */
export const MODERN_ERRORS: readonly number[] = [-32020, -32021, -32022]

const CLIENT = { name: 'unstuck-checks', version: '1.0.0' }

/** Ask a server of the modern era what it is; each request stands for itself. */
export function discoverRequest(): McpRequest {
  return post(
    'server/discover',
    {
      _meta: {
        'io.modelcontextprotocol/protocolVersion': MODERN_VERSION,
        'io.modelcontextprotocol/clientInfo': CLIENT,
        'io.modelcontextprotocol/clientCapabilities': {},
      },
    },
    { 'mcp-protocol-version': MODERN_VERSION, 'mcp-method': 'server/discover' },
  )
}

/** Open the handshake of the older era. */
export function initializeRequest(): McpRequest {
  return post('initialize', {
    protocolVersion: LEGACY_VERSION,
    capabilities: {},
    clientInfo: CLIENT,
  })
}

function post(method: string, params: object, headers: Record<string, string> = {}): McpRequest {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  }
}
