import { articleId } from '@/lib/articles/article'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import { isBroken } from './broken-file'
import { SEARCH_TESTS_FILE } from './content-files'
import type { ParsedContent } from './parsed-content'

/** Check that what the search tests expect exists; whether it is found is for `npm test` to say. */
export function checkSearchTests({
  articles,
  flows,
  broken,
  searchTests,
}: Pick<ParsedContent, 'articles' | 'flows' | 'broken' | 'searchTests'>): Problem[] {
  if (searchTests === undefined) return []
  const known = [
    ...articles.map(articleId),
    ...flows.flatMap(({ id, steps }) => Object.keys(steps).map((step) => `${id}/${step}`)),
  ]
  return searchTests.data.tests.flatMap(({ finds }, index) => {
    const [first] = finds.split('/')
    const isUnread =
      isBroken(`content/articles/${finds}.mdx`, { broken }) ||
      isBroken(`content/flows/${first}.mdx`, { broken })
    if (known.includes(finds) || isUnread) return []
    return [
      {
        file: SEARCH_TESTS_FILE,
        ...searchTests.locate(['tests', index, 'finds']),
        rule: 'broken-link',
        message: `there is no article and no step "${finds}"; expected topic/slug or flow/step${didYouMean(finds, known)}`,
      },
    ]
  })
}
