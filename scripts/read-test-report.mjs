import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{ title: string, file: string, line: number, tests: { status: string, results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * What Playwright's JSON report says of a run.
 * @param {string} file
 * @returns {{ passed: number, failed: number, lines: string[] }} lines name each test that failed, or passed
 *   only when it was tried again, with the first line of its error; all zero where there is no report
 */
export function readTestReport(file) {
  /** @type {{ stats: { expected: number, flaky: number, unexpected: number }, suites: Suite[] }} */
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, lines: [] }
  }
  const { expected, flaky, unexpected } = report.stats
  return {
    passed: expected + flaky,
    failed: unexpected,
    lines: report.suites.flatMap(listSpecs).flatMap(describeTrouble),
  }
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function listSpecs(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(listSpecs)]
}

/** @param {Spec} spec */
function describeTrouble(spec) {
  return spec.tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ status, results }) => {
      const message = results.find(({ error }) => error)?.error?.message ?? 'no error was told'
      const word = status === 'flaky' ? 'passed when tried again' : 'failed'
      // The message's first lines hold what was expected; the rest is the log above.
      const told = stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, 6)
      return `${word}: ${spec.file}:${spec.line} ${spec.title}: ${told.join(' | ')}`
    })
}
