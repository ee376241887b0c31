import { parseArgs } from 'node:util'
import { formatTable } from './bench/format-table'
import { fuseEngine, fuseTokenEngine } from './bench/fuse-engine'
import { lunrEngine } from './bench/lunr-engine'
import { makePassages } from './bench/make-passages'
import { type Measurement, measure } from './bench/measure'
import { minisearchEngine } from './bench/minisearch-engine'
import { readSearchData, type SearchData } from './bench/search-data'
import { unstuckEngine } from './bench/unstuck-engine'

const ENGINES = [unstuckEngine, minisearchEngine, lunrEngine, fuseEngine, fuseTokenEngine]
const USAGE = `Usage: npm run -s bench:search -- [--json] [--engine ${ENGINES.map(({ name }) => name).join('|')}] [--split test|dev] [--passages N] FILE…
  --passages N  join the files into one set of N passages, made-up ones added, to measure time
  --queries N   ask only every so-manieth query, about N of each set`

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    engine: { type: 'string' },
    split: { type: 'string', default: 'test' },
    passages: { type: 'string' },
    queries: { type: 'string' },
  },
  allowPositionals: true,
})

const engines = ENGINES.filter(({ name }) => values.engine === undefined || name === values.engine)
if (positionals.length === 0 || engines.length === 0) {
  console.error(engines.length === 0 ? `Unexpected engine "${values.engine}"\n${USAGE}` : USAGE)
  process.exit(2)
}

const files = positionals.map((file) => ({ file, data: readSearchData(file) }))
const sets = values.passages ? [joinSets(Number(values.passages))] : files
const all: Measurement[] = []
for (const { file, data } of sets) {
  const thinned = values.queries ? thin(data, Number(values.queries)) : data
  const rows = engines.map((engine) => measure(engine, file, thinned, values.split))
  all.push(...rows)
  if (!values.json) console.log(formatTable(file, rows))
}
if (values.json) console.log(JSON.stringify(all))

function joinSets(count: number) {
  const data = makePassages(
    files.map((set) => set.data),
    count,
  )
  return { file: data.name, data }
}

function thin(data: SearchData, count: number): SearchData {
  const queries = data.queries.filter(({ split }) => split === values.split)
  const step = Math.max(1, Math.floor(queries.length / count))
  return { ...data, queries: queries.filter((_, i) => i % step === 0) }
}
