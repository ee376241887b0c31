import type { Root, RootContent } from 'mdast'
import { takeId } from '@/lib/files/custom-id'
import { placeOf } from '@/lib/files/parse-mdx'
import type { Place } from '@/lib/files/problem'
import { walk } from '@/lib/files/walk'

import type { Flow, Step } from '@/lib/flows/flow'
import type { Report } from './collect-problems'
import { plainWords } from './plain-words'
import { readChoices } from './read-choices'
import { readEnd } from './read-end'
import { readId } from './read-id'
import { readMarks } from './read-marks'
import { type StepSource, splitSteps } from './split-steps'
import { templateOf, wordsOf } from './words-of'

/** What addresses under `/troubleshoot/<flow>` mean by themselves: pages, and parameters of a step or a map. */
const RESERVED = new Set([
  ...['map', 'markdown', 'offline', 'paste', 'print'],
  ...['cause', 'connector', 'error', 'pasted', 'reference', 'said', 'view'],
])

/** Read the steps of a flow's tree, and the words before them; every fault is reported, and reading goes on. */
export function readSteps(
  root: Root,
  text: string,
  report: Report,
): Pick<Flow, 'intro' | 'templates' | 'steps'> {
  const lines = text.split(/\r\n|\n|\r/)
  const { intro, steps: sources } = splitSteps(root)
  checkLinks(intro, report)
  for (const { name, place } of readMarks(intro).marks) {
    report(
      place,
      'step-marks',
      `<${name}> stands before the first step; expected it beneath the ## heading of its step`,
    )
  }
  if (sources.length === 0) {
    report(
      { line: lines.length, column: 1 },
      'no-steps',
      'this flow has no steps; expected at least one, as in ## Is the service up? [#status]',
    )
  }
  const taken = new Map<string, Place>()
  const steps = sources.map((source): [string, Step] => {
    const step = readStep(source, lines, taken, report)
    if (!taken.has(step.id)) taken.set(step.id, step.place)
    return [step.id, step]
  })
  return { ...plainWords({ intro: templateOf(intro) }), steps: Object.fromEntries(steps) }
}

function readStep(
  { heading, body, choices: list, after }: StepSource,
  lines: readonly string[],
  taken: ReadonlyMap<string, Place>,
  report: Report,
): Step {
  const place = placeOf(heading)
  const { id: custom, children } = takeId(heading.children)
  const title = wordsOf(children)
  if (title === '') {
    report(
      place,
      'step-title',
      'a step has no title; expected words, as in ## Is the service up? [#status]',
    )
  }
  const line = lines[place.line - 1] ?? ''
  const id = readId(
    { kind: 'step', words: title, id: custom, place, line, lineNumber: place.line, taken },
    report,
  )
  checkId(id, custom?.place ?? place, report)
  const choices = list === undefined ? [] : readChoices(list, lines, report)
  checkWords(id, body, after, report)
  checkLinks(body, report)
  const { marks, howTos } = readMarks([...body, ...after])
  const base = {
    id,
    ...plainWords({
      title: templateOf(children),
      text: templateOf(body, howTos),
      howTo: templateOf(howTos),
    }),
    hasHowTo: howTos.length > 0,
    choices,
    place,
  }
  return { ...base, ...readEnd(base, marks, report) }
}

function checkId(id: string, place: Place, report: Report): void {
  if (/^\d+$/.test(id)) {
    report(
      place,
      'step-id',
      `"${id}" is no step id; expected at least one letter, as in [#error-${id}]`,
    )
  } else if (RESERVED.has(id)) {
    report(
      place,
      'step-id',
      `the step id "${id}" is kept for a page or a parameter of every flow; expected another, as in [#the-${id}]`,
    )
  }
}

/** Check the words of a step for what would be lost, or would lead nowhere, on its page. */
function checkWords(id: string, body: RootContent[], after: RootContent[], report: Report): void {
  const stray = after.find((node) => node.type !== 'definition' && wordsOf([node]) !== '')
  if (stray !== undefined) {
    report(
      placeOf(stray),
      'choices-last',
      `words follow the choices of the step "${id}"; expected the choices last, just above the next ## heading`,
    )
  }
  for (const node of body) {
    if (node.type !== 'heading' || node.depth < 3) continue
    const { id: custom, children } = takeId(node.children)
    if (custom === undefined) continue
    report(
      placeOf(node),
      'step-level',
      `the heading "${wordsOf(children)}" has an id but is of level ${node.depth}; expected ## for a step, or no [#${custom.id}]`,
    )
  }
}

/** A page shows one step, so a link to another inside the words would find no target. */
function checkLinks(body: RootContent[], report: Report): void {
  for (const part of body) {
    walk(part, (node) => {
      if (node.type !== 'link' || !node.url.startsWith('#')) return
      report(
        placeOf(node),
        'step-link',
        `the words link to the step "${node.url.slice(1)}"; expected links to steps among the choices only, in one list at the end of the step`,
      )
    })
  }
}
