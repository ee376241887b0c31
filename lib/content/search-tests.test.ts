import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parseYaml } from '@/lib/files/parse-yaml'
import { openBundle } from '@/lib/search/bundle'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { compileContent } from './compile-content'
import { openContentCache } from './content-cache'
import { SEARCH_TESTS_FILE } from './content-files'
import { makeSearchBundle } from './make-search-bundle'
import { readProject } from './read-project'
import { runSearchTests } from './run-search-tests'

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

test('there are tests enough to notice when the search gets worse', () => {
  expect(data.tests.length).toBeGreaterThanOrEqual(80)
  expect(data.none.length).toBeGreaterThanOrEqual(10)
})

test('every query of the search tests finds what answers it, and what nothing answers finds nothing sure', async () => {
  const failures = runSearchTests(await openRealSearch(), data).map(
    ({ list, index, query, message }) => {
      const { line } = locate(list === 'tests' ? ['tests', index, 'query'] : ['none', index])
      return `${SEARCH_TESTS_FILE}:${line}: "${query}": ${message}`
    },
  )
  expect(failures).toEqual([])
})
