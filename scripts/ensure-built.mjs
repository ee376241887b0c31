import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, stop } from './run.mjs'

const STAMP = '.next/built-from'

/** What the built site is made of. */
const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts/collect-whole-pages.ts',
  'scripts/compress-static.ts',
  'scripts/content-compile.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Build the site when its code or content differs from what the last build was made of. */
export async function ensureBuilt() {
  // Pages read compiled content while they run: what lies there may be of other content by now.
  if ((await run('npm', ['run', '--silent', 'content:compile'])) !== 0) refuse()
  const wanted = hashInputs()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    console.log('Nothing changed since the last build.')
    return
  }
  // A build that stops half-way leaves a folder that must never be taken for a whole one.
  rmSync(STAMP, { force: true })
  const started = performance.now()
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) refuse()
  writeFileSync(STAMP, wanted)
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

function refuse() {
  stop(
    'The site was not built, and nothing is served. Mend what is named above, then run this again.',
  )
}

function hashInputs() {
  const all = createHash('sha256').update(process.env.SITE_URL ?? '')
  for (const file of INPUTS.filter((input) => existsSync(input)).flatMap(filesOf)) {
    all.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return all.digest('hex')
}

/** @param {string} input a file or a folder */
function filesOf(input) {
  let entries
  try {
    entries = readdirSync(input, { recursive: true, withFileTypes: true })
  } catch {
    return [input]
  }
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
