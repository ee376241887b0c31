import { articleId } from '@/lib/articles/article'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import { isBroken } from './broken-file'
import type { ParsedContent } from './parsed-content'

type Checked = Pick<
  ParsedContent,
  'conversations' | 'articles' | 'flows' | 'broken' | 'connectorIds'
>

/** Check that what dialogues expect exists; whether it comes out is for `npm test` to say. */
export function checkConversations(content: Checked): Problem[] {
  const { conversations = [], articles, flows, broken, connectorIds } = content
  const articleIds = articles.map(articleId)
  const steps = flows.flatMap((flow) => Object.keys(flow.steps))
  const isAnyFlowBroken = broken.some(({ file }) => file.startsWith('content/flows/'))
  return conversations.flatMap(({ file, data, locate }): Problem[] =>
    data.conversations.flatMap(({ turns }, index) =>
      turns.flatMap((turn, number) => {
        const missing = (
          key: 'step' | 'article' | 'connector',
          known: readonly string[],
          expected: string,
        ): Problem[] => {
          const value = turn[key]
          if (value === undefined || known.includes(value)) return []
          const message = `there is no ${key} "${value}"; expected ${expected}${didYouMean(value, known)}`
          const place = locate(['conversations', index, 'turns', number, key])
          return [{ file, ...place, rule: 'broken-link', message }]
        }
        return [
          ...(isAnyFlowBroken ? [] : missing('step', steps, 'the id of a step')),
          ...(isBroken(`content/articles/${turn.article}.mdx`, { broken })
            ? []
            : missing('article', articleIds, 'topic/slug')),
          ...missing('connector', connectorIds, 'the name of a file in content/connectors/'),
        ]
      }),
    ),
  )
}
