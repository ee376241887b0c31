import { articleId, articlePath } from '@/lib/articles/article'
import { SEARCH_TESTS_FILE } from '@/lib/content/content-files'
import { runSearchTests } from '@/lib/content/run-search-tests'
import { type Ground, publishedOf } from './ground'
import type { Finding } from './report'

/** Search tests that fail, asked now of the very index that readers have, and articles that no test is about. */
export function findUntested({ content, searched, searchTests }: Ground): Finding[] {
  const failing = searchTests === undefined ? [] : runSearchTests(searched, searchTests.data)
  const tested = new Set(searchTests?.data.tests.map(({ finds }) => finds))
  return [
    ...failing.map(({ list, index, query, message, finds }): Finding => {
      const path = finds === undefined ? undefined : searched.entries.get(finds)?.path
      return {
        kind: 'failing-test',
        subject: query,
        message,
        file: SEARCH_TESTS_FILE,
        place: searchTests?.locate([list, index]) ?? { line: 1, column: 1 },
        // A query that should find nothing and finds something wastes a reader's time, but hides nothing.
        weight: list === 'tests' ? 1 : 0,
        ...(path !== undefined && { path }),
      }
    }),
    ...publishedOf(content)
      .filter((article) => !tested.has(articleId(article)))
      .map(
        (article): Finding => ({
          kind: 'missing-test',
          subject: article.title,
          message: `no query of ${SEARCH_TESTS_FILE} expects it`,
          file: article.file,
          place: article.places.title,
          path: articlePath(article),
          weight: 0,
        }),
      ),
  ]
}
