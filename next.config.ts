import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { CACHE_FOLDER, CATALOGUE_FILE } from './lib/content/cache-files'
import type { Content } from './lib/content/content'
import { listRedirects } from './lib/content/list-redirects'
import { unknownAddresses, unknownFlowAddress } from './lib/content/unknown-addresses'
import { NO_SNIFFING, SECURITY_HEADERS } from './lib/serving/security-headers'

const CATALOGUE = `${CACHE_FOLDER}/${CATALOGUE_FILE}`

/** What the compile step wrote before the build. */
function readCatalogue(): Content {
  return JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Content
}

const config: NextConfig = {
  // What is for authors and for whoever changes components: no built site has it.
  pageExtensions: [
    'ts',
    'tsx',
    ...(process.env.NODE_ENV === 'development' ? ['dev.ts', 'dev.tsx'] : []),
  ],
  // Beside the authoring bar's own buttons, which stand at the left.
  devIndicators: { position: 'bottom-right' },
  poweredByHeader: false,
  // `npm run check` tells faults of types, all at once; a build need not find them again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Pages are made on all cores: one would be left idle.
    cpus: availableParallelism(),
    // Pages are fetched ahead whole, so builds need not measure which of their parts to join.
    prefetchInlining: false,
  },
  turbopack: {
    // Nor write each part: without this, or with a Next that names the module otherwise, a build takes longer.
    resolveAlias: { './collect-segment-data': './scripts/collect-whole-pages.ts' },
  },
  // What pages tell in their heads is at hand at once: it stands there for everyone, and not only for known robots.
  htmlLimitedBots: /.*/,
  // The server in front compresses, once a page is whole.
  compress: false,
  headers: async () => [
    { source: '/((?!_next/static/).*)', headers: SECURITY_HEADERS },
    { source: '/_next/static/:path*', headers: [NO_SNIFFING] },
    { source: '/troubleshoot/:flow/:step', headers: [{ key: 'X-Accel-Expires', value: '60' }] },
  ],
  async redirects() {
    // In development content may never have been whole yet.
    return existsSync(CATALOGUE) ? listRedirects(readCatalogue()) : []
  },
  async rewrites() {
    const markdown = [
      { source: '/troubleshoot/:flow.md', destination: '/troubleshoot/:flow/markdown' },
      { source: '/articles/:topic/:slug.md', destination: '/articles/:topic/:slug/markdown' },
    ]
    // In development content changes while the router stands: there the pages find out by themselves.
    if (process.env.NODE_ENV !== 'production') return markdown
    const content = readCatalogue()
    const beforeFiles = unknownAddresses(content).map((source) => ({
      source,
      destination: '/not-found',
    }))
    // A name that no flow can have: the route says which there are.
    const unknownFlow = { source: unknownFlowAddress(content), destination: '/api/flows/-' }
    return { beforeFiles: [...beforeFiles, unknownFlow, ...markdown], afterFiles: [], fallback: [] }
  },
}

export default config
