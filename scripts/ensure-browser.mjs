import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, runBin, stop } from './run.mjs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Find a Chromium for the browser tests: one that is installed, else Playwright's, else Debian's package.
 * @returns {Promise<string>} the path of its program
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium is installed; asking Playwright for its own …')
  await runBin('@playwright/test/cli.js', ['install', 'chromium'])
  const own = await playwrightsOwn()
  if (own) return own
  console.log("Playwright could not download one; installing Debian's package …")
  if (process.getuid?.() === 0 && has('apt-get')) {
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  }
  const debians = findBrowser()
  if (debians) return debians
  return stop(
    'No Chromium was found or could be installed. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one, then run this again.',
  )
}

/** A Chromium that is installed: the one that CHROMIUM_PATH names, or one in a usual place. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  return INSTALLED.find((path) => existsSync(path))
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** @param {string} command */
function has(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
