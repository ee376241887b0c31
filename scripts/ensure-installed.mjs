import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { run, stop } from './run.mjs'

const STAMP = 'node_modules/.installed'

/** Install packages when they are missing, or were installed from another package-lock.json. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9)) {
    stop(
      `This needs Node 20.9 or newer, and found ${process.versions.node}. Install it from nodejs.org, then run this again.`,
    )
  }
  const wanted = hash(['package.json', 'package-lock.json'])
  if (read(STAMP) === wanted) return
  console.log('Installing packages …')
  // Not npm ci: it refuses a lock file that lacks the optional packages of other platforms.
  const code = await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    stop(
      'The packages could not be installed. Check the connection to the npm registry, then run this again.',
    )
  }
  writeFileSync(STAMP, hash(['package.json', 'package-lock.json']))
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** @param {string[]} files */
function hash(files) {
  const all = createHash('sha256')
  for (const file of files) all.update(read(file)).update('\0')
  return all.digest('hex')
}
