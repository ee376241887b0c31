/*
 * Times the check of content at size: npm run -s bench:content. Content is made up in a folder of its own, with
 * this project's code; each run is a process of its own, started as npm starts it.
 */
import { spawn } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeGenerated } from './write-generated'

const USAGE = `Usage: npm run -s bench:content -- [--articles N] [--flows N] [--large N] [--json]
  --articles N  1000 unless told
  --flows N     20 unless told
  --large N     the size at which memory is measured; 10000 unless told, 0 leaves it out`

/** What a run took: seconds on the clock and of all cores, and the most memory at a time in MB. */
type Run = { name: string; seconds: number; cpu: number; memory: number; limit: string }

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    flows: { type: 'string', default: '20' },
    large: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
})
const [articles = 0, flows = 0, large = 0] = [values.articles, values.flows, values.large].map(
  Number,
)
if (![articles, flows, large].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error(USAGE)
  process.exit(2)
}

const project = process.cwd()
const root = await mkdtemp(path.join(tmpdir(), 'unstuck-bench-'))
try {
  const runs = [...(await benchSize()), ...(large > 0 ? [await benchMemory()] : [])]
  console.log(values.json ? JSON.stringify(runs, null, 2) : formatRuns(runs))
} finally {
  await rm(root, { recursive: true, force: true })
}

async function benchSize(): Promise<Run[]> {
  const folder = await makeProject('size', articles)
  const [file = ''] = await readdir(path.join(folder, 'content/articles'), {
    recursive: true,
  }).then((names) => names.filter((name) => name.endsWith('.mdx')).sort())
  const changed = path.join('content/articles', file)
  const size = `${articles} articles, ${flows} flows`
  // Makes the bundle, which is no part of what is measured.
  await check(folder, ['--help'])
  const runs = [
    { name: `${size}: cold`, limit: '12 s', ...(await check(folder, [])) },
    { name: `${size}: nothing changed`, limit: '2 s', ...(await check(folder, [])) },
  ]
  await appendFile(path.join(folder, changed), '\nOne more sentence.\n')
  runs.push({
    name: `${size}: the one file that changed`,
    limit: '1 s',
    ...(await check(folder, [changed])),
  })
  runs.push({ name: `${size}: all, one changed`, limit: '', ...(await check(folder, [])) })
  return runs
}

async function benchMemory(): Promise<Run> {
  const folder = await makeProject('memory', large)
  return { name: `${large} articles: cold`, limit: '1000 MB', ...(await check(folder, [])) }
}

/** A folder with the code of this project and made-up content. */
async function makeProject(name: string, count: number): Promise<string> {
  const folder = path.join(root, name)
  await writeGenerated(folder, { articles: count, flows, seed: 1 })
  for (const part of ['lib', 'scripts', 'package-lock.json', 'tsconfig.json', 'package.json']) {
    await cp(path.join(project, part), path.join(folder, part), { recursive: true })
  }
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** Run the check in a folder, and measure all its processes. */
async function check(folder: string, args: string[]): Promise<Omit<Run, 'name' | 'limit'>> {
  const measures = path.join(root, 'measures')
  await rm(measures, { force: true })
  const started = performance.now()
  await new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'content:check', '--', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        MEASURES_FILE: measures,
        NODE_OPTIONS: `--import=${pathToFileURL(path.join(project, 'scripts/bench/measure-process.mjs'))}`,
      },
    })
    child.on('error', reject)
    child.on('exit', resolve)
  })
  const seconds = (performance.now() - started) / 1000
  const lines = (await readFile(measures, 'utf8')).trim().split('\n')
  // Written by measure-process.mjs.
  const all = lines.map((line) => JSON.parse(line) as { cpu: number; memory: number })
  return {
    seconds,
    cpu: all.reduce((sum, one) => sum + one.cpu, 0),
    memory: Math.max(...all.map(({ memory }) => memory)),
  }
}

function formatRuns(runs: readonly Run[]): string {
  const rows = runs.map(({ name, seconds, cpu, memory, limit }) => [
    name,
    `${seconds.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    `${memory.toFixed(0)} MB`,
    limit,
  ])
  const all = [['npm run content:check', 'clock', 'processor', 'memory', 'at most'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  )
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`
}
