import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeGenerated } from '@/scripts/write-generated'

const PARTS = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** What a build took. */
export type BuildCost = {
  /** On the clock: more on a machine that does something else too. */
  seconds: number
  /** Of processors, all together; undefined where the system does not tell. */
  processor: number | undefined
  /** The most of all its processes at a time, in MB. */
  memory: number
}

/**
 * Make a checkout of this project with made-up content.
 * @param root inside this project, so that its packages are found in a folder above
 * @returns an article's file, to edit
 */
export async function makeSite(root: string, articles: number): Promise<string> {
  mkdirSync(root, { recursive: true })
  for (const part of PARTS) cpSync(part, path.join(root, part), { recursive: true })
  // The fonts are named by their path, and not found in a folder above.
  cpSync(
    'node_modules/@fontsource-variable',
    path.join(root, 'node_modules/@fontsource-variable'),
    {
      recursive: true,
    },
  )
  await writeGenerated(root, { articles, flows: 2, seed: 1 })
  const names = readdirSync(path.join(root, 'content/articles'), {
    recursive: true,
    encoding: 'utf8',
  })
  const first = names.filter((name) => name.endsWith('.mdx')).sort()[0]
  if (first === undefined) throw new Error('no article was made up')
  return path.join('content/articles', first)
}

/** Change an article as an author does. */
export function editSite(root: string, file: string): void {
  appendFileSync(path.join(root, file), '\nOne more sentence.\n')
}

/** Build a site as `npm run build` does. */
export async function buildSite(root: string): Promise<BuildCost> {
  const started = performance.now()
  const before = childrensTime()
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  let complaints = ''
  child.stderr.on('data', (words) => {
    complaints += words
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, 500)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the build of ${root} ended with ${code}:\n${complaints}`)
  const after = childrensTime()
  return {
    seconds: (performance.now() - started) / 1000,
    processor: before === undefined || after === undefined ? undefined : after - before,
    memory,
  }
}

/** Ticks a second in which Linux counts processor time, whatever the machine. */
const TICKS = 100

/** The processor time of all child processes that ended, and of theirs, in seconds. */
function childrensTime(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    // Behind the name of the program, which may hold spaces: the 14th and 15th are those of children.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) / TICKS
  } catch {
    return undefined
  }
}

/**
 * The memory of a process and all below it, in MB: the sum of their proportional sets, in which a page
 * that several share counts once. Where the system does not tell these, resident sets, which count it in each.
 */
function memoryOf(root: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const within = new Set([root])
  let sum = 0
  // Parents come before their children, but for rare wraps of numbers.
  for (const [pid = 0, parent = 0, resident = 0] of rows) {
    if (!within.has(pid) && !within.has(parent)) continue
    within.add(pid)
    sum += proportionalSet(pid) ?? resident
  }
  return (sum * 1024) / 1_000_000
}

/** In KiB; undefined where there is none to read, or the process has ended meanwhile. */
function proportionalSet(pid: number): number | undefined {
  try {
    const [, kibibytes] =
      /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes)
  } catch {
    return undefined
  }
}
