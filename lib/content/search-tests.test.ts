import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parseYaml } from '@/lib/files/parse-yaml'
import { openBundle } from '@/lib/search/bundle'
import { isUnsure } from '@/lib/search/confidence/is-unsure'
import { findResults, type Result } from '@/lib/search/find-results'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { compileContent } from './compile-content'
import { openContentCache } from './content-cache'
import { SEARCH_TESTS_FILE } from './content-files'
import { makeSearchBundle } from './make-search-bundle'
import { readProject } from './read-project'

/* What readers type must find what answers it: content/search-tests.yaml, run against the real content. */

const root = process.cwd()
const parsed = parseYaml(
  readFileSync(SEARCH_TESTS_FILE, 'utf8'),
  searchTestsSchema,
  SEARCH_TESTS_FILE,
)
if (!parsed.ok) throw new Error('npm run content:check says what is wrong with the search tests')
const { data, locate } = parsed.value

async function openRealSearch() {
  const { content } = await compileContent(await readProject(root), await openContentCache(root))
  if (content === undefined)
    throw new Error('npm run content:check says what is wrong with content/')
  return openBundle(makeSearchBundle(content))
}

/** What stands in front, with the words for which it does. */
function describe(results: Result[]): string {
  const [first] = results
  return first ? `first came ${first.id} for: ${first.words.join(', ')}` : 'nothing was found'
}

test('there are tests enough to notice when the search gets worse', () => {
  expect(data.tests.length).toBeGreaterThanOrEqual(80)
  expect(data.none.length).toBeGreaterThanOrEqual(10)
})

test('every query of the search tests finds what answers it, among the first of its kind', async () => {
  const searched = await openRealSearch()
  const failures = data.tests.flatMap(({ query, finds, first, typing }, index) => {
    const { results } = findResults(searched, query, { limit: 50, typing })
    const kind = searched.entries.get(finds)?.group
    const ofItsKind = results.filter(({ id }) => searched.entries.get(id)?.group === kind)
    const rank = ofItsKind.findIndex(({ id }) => id === finds) + 1
    if (rank > 0 && rank <= first) return []
    const { line } = locate(['tests', index, 'query'])
    const place = rank === 0 ? 'is not found' : `comes as number ${rank}`
    return [
      `${SEARCH_TESTS_FILE}:${line}: "${query}": ${finds} ${place}; expected it among the first ${first}; ${describe(ofItsKind)}`,
    ]
  })
  expect(failures).toEqual([])
})

test('a query that nothing here answers finds nothing, or says that it is unsure', async () => {
  const searched = await openRealSearch()
  const failures = data.none.flatMap((query, index) => {
    const found = findResults(searched, query, { limit: 5 })
    if (found.results.length === 0 || isUnsure(found)) return []
    const { line } = locate(['none', index])
    return [
      `${SEARCH_TESTS_FILE}:${line}: "${query}": answered with confidence ${found.confidence.toFixed(2)}; ${describe(found.results)}`,
    ]
  })
  expect(failures).toEqual([])
})
