/* Checks content/: npm run content:check. Exits 1 when there are errors; warnings stop nothing. */
import { parseArgs } from 'node:util'
import { chooseFiles } from '@/lib/content/choose-files'
import { fixContent } from '@/lib/content/fix-content'
import { FORMATS, formatReport } from '@/lib/content/format-report'
import { runCheck } from '@/lib/content/run-check'
import { parseInThreads } from './in-threads'
import { showProgress } from './report'

const USAGE = `Usage: npm run content:check -- [FILE or FOLDER…] [--fix] [--external] [--json] [--format ${FORMATS.join('|')}]
  FILE or FOLDER  checks these only, with knowledge of the rest
  --fix           first mends what needs no author: missing ids, names of renamed articles
  --external      also asks other sites whether the pages are there that content links to
  --json          the same as --format json`

const root = process.cwd()
const { values, positionals } = readArguments()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const format = values.json ? 'json' : FORMATS.find((one) => one === values.format)
const chosen = await chooseFiles(root, positionals)
if (format === undefined || !chosen.ok) {
  stop(
    chosen.ok
      ? [`unknown format "${values.format}"; expected ${FORMATS.join(', ')}`]
      : chosen.messages,
  )
} else {
  const { isChosen } = chosen
  if (values.fix) {
    for (const line of await fixContent(root, isChosen)) console.error(line)
  }
  const report = await runCheck(root, {
    isChosen,
    onProgress: progress('Reading content'),
    onAsked: progress('Asking questions'),
    isExternal: values.external,
    onAnswer: progress('Asking other sites'),
    parseArticles: parseInThreads,
  })
  console.log(formatReport(report, report.total, format))
  process.exitCode = report.errors.length > 0 ? 1 : 0
}

/** A line that rewrites itself, for who waits at a terminal; logs keep what was found and nothing else. */
function progress(what: string): ((done: number, total: number) => void) | undefined {
  return process.stderr.isTTY ? showProgress(what) : undefined
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        fix: { type: 'boolean', default: false },
        external: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)])
  }
}

function stop(messages: string[]): never {
  console.error([...messages, USAGE].join('\n'))
  process.exit(2)
}
