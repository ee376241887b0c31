import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'

const PARTS = ['app', 'components', 'content', 'lib', 'public', 'scripts']
const FILES = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const FONTS = 'node_modules/@fontsource-variable'

type Options = {
  /** Ports are counted from that of the other tests, so that several checkouts can be tested at once. */
  portAfter: number
  /** `built` takes a minute, `development` is npm run dev, which makes pages when they are asked for. */
  as: 'built' | 'development'
  /** Changes the copy before its content is compiled. */
  edit?: (folder: string) => void
}

/** A copy of this project, changed, and served beside it. */
export type Copy = { folder: string; stop: () => Promise<void> }

/** Where a copy is served. */
export function copyAddress(portAfter: number): string {
  return `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4611) + portAfter}`
}

/** Copy the project to .cache/<name>, change it there, and serve it until it is stopped. */
export async function serveCopy(name: string, options: Options): Promise<Copy> {
  const folder = path.resolve('.cache', name)
  const { portAfter, as, edit } = options
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of [...PARTS, ...FILES]) {
    cpSync(part, path.join(folder, part), { recursive: true })
  }
  // Other packages are found in the folder above; the fonts are named by their path.
  cpSync(FONTS, path.join(folder, FONTS), { recursive: true })
  // What was compiled for the project itself serves the copy, too.
  for (const part of ['.cache/content', '.cache/maps', '.cache/markdown', '.cache/pictures']) {
    if (existsSync(part)) cpSync(part, path.join(folder, part), { recursive: true })
  }
  edit?.(folder)
  if (as === 'built') run(folder, 'tsx/dist/cli.mjs', 'scripts/content-compile.ts')
  if (as === 'built') run(folder, 'next/dist/bin/next', 'build')
  const address = copyAddress(portAfter)
  const server = serve(folder, as, new URL(address).port)
  await expect.poll(() => answers(address), { timeout: 60_000 }).toBe(true)
  return {
    folder,
    async stop() {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

function run(folder: string, script: string, argument: string): void {
  execFileSync(process.execPath, [path.resolve('node_modules', script), argument], {
    cwd: folder,
    stdio: 'pipe',
  })
}

function serve(folder: string, as: Options['as'], port: string): ChildProcess {
  const [script, ...rest] =
    as === 'built'
      ? ['next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port]
      : ['tsx/dist/cli.mjs', 'scripts/dev.ts']
  return spawn(process.execPath, [path.resolve('node_modules', script ?? ''), ...rest], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', REACT_EDITOR: EDITOR },
  })
}

/** Stands for an author's editor: what it is asked to open, it writes to a file beside. */
const EDITOR = `${process.execPath} ${path.resolve('e2e/testing/editor.mjs')}`

async function answers(address: string): Promise<boolean> {
  // The icon is there without a page being made.
  return fetch(`${address}/icon.svg`).then(
    ({ ok }) => ok,
    () => false,
  )
}
