import { checkProject } from '@/lib/content/check-project'
import { openContentCache } from '@/lib/content/content-cache'
import { SEARCH_TESTS_FILE } from '@/lib/content/content-files'
import { makeSearchBundle } from '@/lib/content/make-search-bundle'
import { parseOptional } from '@/lib/content/parse-data-file'
import { readProject } from '@/lib/content/read-project'
import type { Problem } from '@/lib/files/problem'
import { openBundle } from '@/lib/search/bundle'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { makeReport } from './make-report'
import type { Report } from './report'

/** Read the content of a project and report what could be better, or the problems that come before that. */
export async function readReport(
  root: string,
  day: string,
): Promise<{ ok: true; report: Report } | { ok: false; problems: Problem[] }> {
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const { content, problems } = await checkProject(project, cache)
  const searchTests = parseOptional(project, SEARCH_TESTS_FILE, searchTestsSchema)
  if (content === undefined || !searchTests.ok) return { ok: false, problems }
  return {
    ok: true,
    report: makeReport({
      content,
      day,
      searched: openBundle(makeSearchBundle(content)),
      ...(searchTests.value && { searchTests: searchTests.value }),
    }),
  }
}
