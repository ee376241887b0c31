import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'
import { INCIDENTS_FILE } from './content-files'
import { articleFault } from './find-article-fault'
import type { ParsedContent } from './parsed-content'

type Incidents = Pick<ParsedContent, 'incidents' | 'connectorIds' | 'articles' | 'broken'>

/** Check that every incident is of a service that content knows, and shows on articles that readers can open. */
export function checkIncidents(content: Incidents): Problem[] {
  const { incidents, connectorIds } = content
  if (incidents === undefined) return []
  const problem = (path: PropertyKey[], rule: Rule, message: string): Problem => ({
    file: INCIDENTS_FILE,
    ...incidents.locate(['incidents', ...path]),
    rule,
    message,
  })
  return incidents.data.incidents.flatMap(({ service, articles }, index) => [
    ...(connectorIds.includes(service)
      ? []
      : [
          problem(
            [index, 'service'],
            'unknown-service',
            `there is no service "${service}"; expected the name of a file in content/connectors${didYouMean(service, connectorIds)}`,
          ),
        ]),
    ...articles.flatMap((id, at) => {
      const fault = articleFault(id, { draft: false }, content)
      return fault === undefined ? [] : [problem([index, 'articles', at], 'broken-link', fault)]
    }),
  ])
}
