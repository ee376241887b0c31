/*
 * Makes up the content of a whole help centre, to measure with: npm run -s content:generate -- FOLDER.
 * The same numbers give the same files. A folder that has content/ already is left alone.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { MOST_ARTICLES } from '@/lib/content/testing/generate-content'
import { writeGenerated } from './write-generated'

const USAGE = `Usage: npm run -s content:generate -- [--articles N] [--flows N] [--seed N] FOLDER
  --articles N  ${MOST_ARTICLES} at most; 1000 unless told
  --flows N     20 unless told`

const { values, positionals } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    flows: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const [folder] = positionals
const [articles = 0, flows = 0, seed = 0] = [values.articles, values.flows, values.seed].map(Number)
const isWhole = [articles, flows, seed].every((number) => Number.isInteger(number) && number >= 0)

if (folder === undefined || !isWhole || articles > MOST_ARTICLES) {
  console.error(USAGE)
  process.exit(2)
}
if (existsSync(path.join(folder, 'content'))) {
  console.error(`${folder} has a content/ already; expected a folder without one.`)
  process.exit(2)
}
await writeGenerated(folder, { articles, flows, seed })
console.log(`${folder}: ${articles} articles and ${flows} flows, made up.`)
