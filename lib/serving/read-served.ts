import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listContactedHosts } from '@/lib/checks/list-contacts'
import { CACHE_FOLDER, CATALOGUE_FILE, SEARCH_FILE } from '@/lib/content/cache-files'
import type { Content } from '@/lib/content/content'
import { answerSearch } from '@/lib/search/answer-search'
import { LARGEST_SENT, openBundle } from '@/lib/search/bundle'
import { bundleScript } from './bundle-script'
import { readCompressed } from './compressed-files'
import type { Served } from './serve-pages'

/** So many take a second and make later searches a quarter faster; more would add little. */
const MOST_ASKED = 60

/**
 * Read what is served beside the framework's pages from a project that is built.
 * @returns also questions of readers, for a server to try itself with
 */
export function readServed(root: string): Served & { questions: string[] } {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
  // Written by this project's own compile step, which is the only writer of this file.
  const { site, articles, flows, connectors } = JSON.parse(
    read(`${CACHE_FOLDER}/${CATALOGUE_FILE}`),
  ) as Content
  const serviceWorker = bundleScript(root, 'lib/offline/service-worker.ts', {
    FLOWS: site.offline ? flows.map(({ id }) => id) : undefined,
  })
  const bundle = readFileSync(path.join(root, CACHE_FOLDER, SEARCH_FILE))
  const searched = openBundle(bundle)
  // Where pages search by themselves, one is enough to open what a page of results needs.
  const asked = bundle.length > LARGEST_SENT ? MOST_ASKED : 1
  return {
    loader: bundleScript(root, 'lib/serving/loader.ts', { KEEPS_OFFLINE: site.offline }),
    // Another build makes another text, so that browsers keep the pages of the new one.
    serviceWorker: `/* ${read('.next/BUILD_ID')} */ ${serviceWorker}`,
    failure: read('.next/server/app/unavailable.html'),
    compressed: readCompressed(path.join(root, '.next/static'), '/_next/static/'),
    search: (parameters) => answerSearch(searched, parameters),
    questions: articles.slice(0, asked).flatMap(({ questions }) => questions.slice(0, 1)),
    contacted: listContactedHosts(connectors).map((host) => `https://${host}`),
  }
}
