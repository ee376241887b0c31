import { didYouMean } from '@/lib/files/did-you-mean'
import type { Locate } from '@/lib/files/parse-yaml'
import type { Rule } from '@/lib/files/rules'
import { findStep } from '@/lib/flows/find-step'
import type { Answers, Flow } from '@/lib/flows/flow'
import { findChoice } from '@/lib/flows/resolve-flow'
import type { Report } from './collect-problems'

type Told = Pick<Flow, 'steps' | 'scenarios' | 'errors'>

/** Check that scenarios and error texts name steps and choices that exist. */
export function checkAnswers({ steps, scenarios, errors }: Told, locate: Locate, report: Report) {
  const ids = Object.keys(steps)
  const checkOne = (rule: Rule, what: string, path: PropertyKey[], answers: Answers): void => {
    for (const [id, answer] of Object.entries(answers)) {
      const step = findStep(steps, id)
      if (step === undefined) {
        report(
          locate([...path, id]),
          rule,
          `${what} answers the step "${id}", which does not exist; expected the id of a step of this flow${didYouMean(id, ids)}`,
        )
      } else if (findChoice(step, answers) === undefined) {
        const choices = step.choices.map((choice) => choice.id)
        report(
          locate([...path, id]),
          rule,
          `${what} answers "${answer}" to the step "${id}", which is none of its choices; expected one of ${choices.join(', ') || 'none, since it offers none'}${didYouMean(answer, choices)}`,
        )
      }
    }
  }
  for (const [index, { name, answers, reaches }] of scenarios.entries()) {
    const path = ['scenarios', index]
    checkOne('scenario', `the scenario "${name}"`, [...path, 'answers'], answers)
    if (Object.hasOwn(steps, reaches)) continue
    report(
      locate([...path, 'reaches']),
      'scenario',
      `the scenario "${name}" reaches "${reaches}", which does not exist; expected the id of a step of this flow${didYouMean(reaches, ids)}`,
    )
  }
  const seen = new Map<string, string>()
  for (const { id, text, answers } of errors) {
    checkOne('error-answers', `the error text "${text}"`, ['errors', text], answers)
    const elder = seen.get(id)
    if (elder !== undefined) {
      report(
        locate(['errors', text]),
        'error-answers',
        `the error texts "${elder}" and "${text}" differ in signs only; expected one of the two`,
      )
    }
    seen.set(id, text)
  }
}
