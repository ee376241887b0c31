import { CAUSES } from '@/lib/files/component-specs'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Place } from '@/lib/files/problem'
import type { Check, Choice, Outcome, Question } from '@/lib/flows/flow'
import type { Report } from './collect-problems'
import type { Mark } from './read-marks'

type Draft = { id: string; title: string; choices: Choice[]; place: Place }

/** What makes a step a question or an outcome. */
type End =
  | Pick<Question, 'kind' | 'check'>
  | Pick<Extract<Outcome, { end: 'remedy' }>, 'kind' | 'end' | 'cause'>
  | Pick<Exclude<Outcome, { end: 'remedy' }>, 'kind' | 'end'>

/** Tell from a step's marks and choices what it is; what does not go together is reported. */
export function readEnd(step: Draft, marks: readonly Mark[], report: Report): End {
  const checks = marks.filter(({ name }) => name === 'Check')
  const [end, ...moreEnds] = marks.filter(({ name }) => name !== 'Check')
  for (const { name, place } of moreEnds) {
    report(
      place,
      'step-marks',
      `the step "${step.id}" has <${name}> beside <${end?.name}>; expected one of <Remedy cause="…" />, <Solved /> and <Handoff />`,
    )
  }
  if (end === undefined) return readQuestion(step, checks, report)
  for (const { place } of checks) {
    report(
      place,
      'step-marks',
      `the step "${step.id}" has <Check> beside <${end.name}>; expected a check in a step that asks, without <${end.name}>`,
    )
  }
  if (end.name === 'Remedy') {
    if (step.choices.length === 0) {
      report(
        step.place,
        'remedy-way-on',
        `the remedy "${step.id}" has no way on when it fails; expected a last list, as in - [It still fails](#step) [#still-fails]`,
      )
    }
    // Any other cause is a fault that checkMarkup reports.
    const cause = CAUSES.find((one) => one === end.attributes.cause) ?? 'other'
    return { kind: 'outcome', end: 'remedy', cause }
  }
  const [first] = step.choices
  if (first !== undefined) {
    report(
      first.place,
      'step-marks',
      `the step "${step.id}" ends the flow with <${end.name} /> and still offers choices; expected no choices, or <Remedy cause="…" />`,
    )
  }
  return { kind: 'outcome', end: end.name === 'Solved' ? 'solved' : 'handoff' }
}

function readQuestion(step: Draft, checks: readonly Mark[], report: Report): End {
  const { id, choices } = step
  const [check, ...more] = checks
  for (const { place } of more) {
    report(place, 'step-marks', `the step "${id}" has a second <Check>; expected one at most`)
  }
  if (choices.length === 0) {
    report(
      step.place,
      'dead-end',
      `the step "${id}" ends nowhere: it has neither choices nor an outcome; expected a last list, as in - [Yes](#step) [#yes], or one of <Remedy cause="…" />, <Solved /> and <Handoff />`,
    )
    return { kind: 'question' }
  }
  checkUnsure(step, report)
  return check === undefined
    ? { kind: 'question' }
    : { kind: 'question', check: readCheck(step, check, report) }
}

function checkUnsure({ id, choices }: Draft, report: Report): void {
  const last = choices.at(-1)
  const unsure = choices.find((choice) => choice.id === 'unsure')
  if (last === undefined || last === unsure) return
  if (unsure === undefined) {
    report(
      last.place,
      'unsure',
      `the question "${id}" has no way on for who does not know; expected a last choice: - [I'm not sure](#${last.next || 'step'}) [#unsure]`,
    )
  } else {
    report(
      unsure.place,
      'unsure',
      `the choice "unsure" of the question "${id}" is not the last; expected it beneath "${last.id}"`,
    )
  }
}

function readCheck({ id, choices }: Draft, { attributes, place }: Mark, report: Report): Check {
  const ids = choices.map((choice) => choice.id)
  const { probe = '', ok = '', fail = '' } = attributes
  for (const [name, value] of Object.entries({ ok, fail })) {
    // A missing attribute is a fault that checkMarkup reports.
    if (value === '' || ids.includes(value)) continue
    report(
      place,
      'check-choice',
      `<Check ${name}="${value}"> names no choice of the step "${id}"; expected one of ${ids.join(', ')}${didYouMean(value, ids)}`,
    )
  }
  if (ok !== '' && ok === fail) {
    report(
      place,
      'check-choice',
      `<Check> gives "${ok}" for ok and for fail; expected a choice for each, since otherwise it decides nothing`,
    )
  }
  return { probe, ok, fail }
}
