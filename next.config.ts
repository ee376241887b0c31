import { readFileSync } from 'node:fs'
import type { NextConfig } from 'next'
import { CACHE_FOLDER, CATALOGUE_FILE } from './lib/content/cache-files'
import type { Content } from './lib/content/content'
import { unknownAddresses, unknownFlowAddress } from './lib/content/unknown-addresses'

/** Sent with everything; the content policy of a page is made with the page. */
const SECURITY_HEADERS = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses, once a page is whole.
  compress: false,
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/troubleshoot/:flow/:step', headers: [{ key: 'X-Accel-Expires', value: '60' }] },
  ],
  async rewrites() {
    const markdown = {
      source: '/troubleshoot/:flow.md',
      destination: '/troubleshoot/:flow/markdown',
    }
    // In development content changes while the router stands: there the pages find out by themselves.
    if (process.env.NODE_ENV !== 'production') return [markdown]
    const content = JSON.parse(readFileSync(`${CACHE_FOLDER}/${CATALOGUE_FILE}`, 'utf8')) as Content
    const beforeFiles = unknownAddresses(content).map((source) => ({
      source,
      destination: '/not-found',
    }))
    // A name that no flow can have: the route says which there are.
    const unknownFlow = { source: unknownFlowAddress(content), destination: '/api/flows/-' }
    return { beforeFiles: [...beforeFiles, unknownFlow, markdown], afterFiles: [], fallback: [] }
  },
}

export default config
