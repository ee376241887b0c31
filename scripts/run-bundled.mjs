/*
 * Runs a script of this folder from a bundle: node scripts/run-bundled.mjs NAME [ARGUMENT…].
 * A bundle starts in a quarter of the time that loading each module takes, which counts in a command that
 * runs on every save. It is made again when one of its modules or the lock file changed.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Scripts that a script starts as threads, by its name. */
const THREADS = { 'content-check': ['content-worker'], 'content-compile': ['content-worker'] }

/** Packages that find files of their own beside themselves. */
const LEFT_ALONE = ['elkjs', 'esbuild', 'mdx-bundler', 'satori', 'sharp']

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [, , name = '', ...rest] = process.argv
const folder = path.join(project, '.cache/scripts', name)
const stampFile = path.join(folder, 'stamp.json')
const bundle = path.join(folder, `${name}.mjs`)

if (!existsSync(path.join(project, 'scripts', `${name}.ts`))) {
  console.error(`There is no script scripts/${name}.ts.`)
  process.exit(2)
}
if (!(await isFresh())) await build()
process.argv = [process.argv[0] ?? 'node', bundle, ...rest]
await import(pathToFileURL(bundle).href)

/** @returns {Promise<boolean>} whether the bundle is made of its modules as they are */
async function isFresh() {
  try {
    /** @type {Record<string, string>} */
    const stamps = JSON.parse(await readFile(stampFile, 'utf8'))
    const same = await Promise.all(
      Object.entries(stamps).map(async ([file, stamp]) => (await stampOf(file)) === stamp),
    )
    return same.every(Boolean)
  } catch {
    return false
  }
}

async function build() {
  const esbuild = await import('esbuild')
  const names = [name, ...(Object.entries(THREADS).find(([one]) => one === name)?.[1] ?? [])]
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: project,
    entryPoints: names.map((one) => `scripts/${one}.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: LEFT_ALONE,
    // Packages in CommonJS ask for Node's own modules this way.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    // Half as much to read at every start; names stay, for traces.
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  await mkdir(folder, { recursive: true })
  for (const { path: file, contents } of outputFiles) await writeWhole(file, contents)
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/'))
  const stamps = await Promise.all(
    [...own, 'package-lock.json', 'tsconfig.json', 'scripts/run-bundled.mjs'].map(async (file) => [
      file,
      await stampOf(file),
    ]),
  )
  await writeWhole(stampFile, JSON.stringify(Object.fromEntries(stamps)))
}

/**
 * @param {string} file from the project's root
 * @returns {Promise<string>} what changes whenever the file does
 */
async function stampOf(file) {
  const { mtimeMs, size } = await stat(path.join(project, file))
  return `${mtimeMs} ${size}`
}

/**
 * Two runs at once write the same bundle.
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
async function writeWhole(file, contents) {
  const beside = `${file}.${process.pid}.tmp`
  await writeFile(beside, contents)
  await rename(beside, file)
}
