import { existsSync, readFileSync } from 'node:fs'
import type { NextConfig } from 'next'
import { CACHE_FOLDER, CATALOGUE_FILE } from './lib/content/cache-files'
import type { Content } from './lib/content/content'
import { listRedirects } from './lib/content/list-redirects'
import { unknownAddresses } from './lib/content/unknown-addresses'

const CATALOGUE = `${CACHE_FOLDER}/${CATALOGUE_FILE}`

/** What the compile step wrote before the build. */
function readCatalogue(): Content {
  return JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Content
}

const config: NextConfig = {
  poweredByHeader: false,
  async redirects() {
    // In development content may never have been whole yet.
    return existsSync(CATALOGUE) ? listRedirects(readCatalogue()) : []
  },
  async rewrites() {
    const markdown = {
      source: '/troubleshoot/:flow.md',
      destination: '/troubleshoot/:flow/markdown',
    }
    // In development content changes while the router stands: there the pages find out by themselves.
    if (process.env.NODE_ENV !== 'production') return [markdown]
    const beforeFiles = unknownAddresses(readCatalogue()).map((source) => ({
      source,
      destination: '/not-found',
    }))
    return { beforeFiles: [...beforeFiles, markdown], afterFiles: [], fallback: [] }
  },
}

export default config
