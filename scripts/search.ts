/* Searches from the terminal: npm run -s search -- "query" [--json]. Prints what was found, and why. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CACHE_FOLDER, SEARCH_FILE } from '@/lib/content/cache-files'
import { publishContent } from '@/lib/content/publish-content'
import { openBundle } from '@/lib/search/bundle'
import { findResults } from '@/lib/search/find-results'
import { search } from '@/lib/search/search'
import { reportProblems } from './report'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, limit: { type: 'string', default: '10' } },
})
const query = positionals.join(' ')
const limit = Number(values.limit)
if (query.trim() === '' || !(limit >= 1)) {
  console.error(
    'Expected a query, as in: npm run -s search -- "why am I logged out" --limit 5 --json',
  )
  process.exit(2)
}

const root = process.cwd()
const { problems } = await publishContent(root)
if (problems.length > 0) {
  reportProblems(problems)
  process.exit(1)
}
const searched = openBundle(readFileSync(path.join(root, CACHE_FOLDER, SEARCH_FILE)))
const found = findResults(searched, query, { limit })

if (values.json) {
  console.log(JSON.stringify(found, null, 2))
} else {
  const { hits } = search(searched.index, query, { limit })
  console.log(`${found.total} results, confidence of the first ${found.confidence.toFixed(2)}`)
  if (found.corrected) console.log(`searched for: ${found.corrected.text}`)
  if (found.foreignLanguage) console.log(`nothing is written in: ${found.foreignLanguage}`)
  for (const [rank, hit] of hits.entries()) {
    const why = hit.matched.map(({ query: asked, word, why }) =>
      why === 'same' ? word : `${asked} → ${word} (${why})`,
    )
    if (hit.signature) why.unshift(`error text "${hit.signature.text}"`)
    console.log(
      `${String(rank + 1).padStart(3)}  ${hit.score.toFixed(3)}  ${hit.id.padEnd(44)}  ${why.join(', ')}`,
    )
  }
}
