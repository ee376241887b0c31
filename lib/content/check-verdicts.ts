import type { Problem } from '@/lib/files/problem'
import { findStep } from '@/lib/flows/find-step'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { VERDICTS_FILE } from './content-files'
import { flowFault } from './find-flow-fault'
import type { ParsedContent } from './parsed-content'

type Verdicts = Pick<ParsedContent, 'verdicts' | 'flows' | 'broken' | 'articles'>

/** Check that what live checks say in the end leads where it says, through choices that exist. */
export function checkVerdicts(content: Verdicts): Problem[] {
  const { verdicts, flows } = content
  if (verdicts === undefined) return []
  const problem = (path: PropertyKey[], message: string): Problem => ({
    file: VERDICTS_FILE,
    ...verdicts.locate(path),
    rule: 'broken-link',
    message,
  })
  const { flow: flowId, causes } = verdicts.data
  const fault = flowFault(flowId, undefined, { draft: false }, content)
  if (fault !== undefined) return [problem(['flow'], fault)]
  const flow = flows.find(({ id }) => id === flowId)
  if (flow === undefined) return []
  return causes.flatMap(({ answers, reaches }, index) => {
    const { given, step } = resolveFlow(flow, answers)
    const unused = Object.entries(answers).filter(([id]) => !Object.hasOwn(given, id))
    const wrong = unused.map(([id, choice]) =>
      problem(
        ['causes', index, 'answers', id],
        `the answer ${id}: ${choice} is not on the path of these answers in ${flow.file}; expected a step that the others lead to, and one of its choices`,
      ),
    )
    if (wrong.length > 0 || step.id === reaches) return wrong
    const known = findStep(flow.steps, reaches) === undefined ? ', which is no step' : ''
    return [
      problem(
        ['causes', index, 'reaches'],
        `these answers lead to the step "${step.id}", not to "${reaches}"${known}; expected ${step.id}`,
      ),
    ]
  })
}
