import type { Problem } from '@/lib/files/problem'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { SITE_FILE } from './content-files'
import { articleFault } from './find-article-fault'
import { flowFault } from './find-flow-fault'
import type { ParsedContent } from './parsed-content'

/** The front page is always published. */
const SITE = { draft: false }

type Site = Pick<ParsedContent, 'site' | 'articles' | 'flows' | 'broken'>

/** Check that every door of site.yaml leads to what readers can open. */
export function checkSite(content: Site): Problem[] {
  const { site } = content
  if (site === undefined) return []
  const { guide, causes, symptoms } = site.data
  const problem = (path: PropertyKey[], message: string | undefined): Problem[] =>
    message === undefined
      ? []
      : [{ file: SITE_FILE, ...site.locate(path), rule: 'broken-link', message }]
  return [
    ...(guide === undefined ? [] : problem(['guide'], flowFault(guide, undefined, SITE, content))),
    ...causes.flatMap(({ article }, index) =>
      problem(['causes', index, 'article'], articleFault(article, SITE, content)),
    ),
    ...symptoms.flatMap(({ flow: id, answers }, index) => {
      const fault = flowFault(id, undefined, SITE, content)
      if (fault !== undefined) return problem(['symptoms', index, 'flow'], fault)
      const flow = content.flows.find((one) => one.id === id)
      if (flow === undefined) return []
      const { given } = resolveFlow(flow, answers)
      return Object.entries(answers)
        .filter(([step]) => !Object.hasOwn(given, step))
        .flatMap(([step, choice]) =>
          problem(
            ['symptoms', index, 'answers', step],
            `the answer ${step}: ${choice} is not on the path of these answers in ${flow.file}; expected a step that the others lead to, and one of its choices`,
          ),
        )
    }),
  ]
}
