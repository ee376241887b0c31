import { importedSchema } from '@/lib/articles/imported-schema'
import { redirectsSchema } from '@/lib/articles/redirects-schema'
import { topicsSchema } from '@/lib/articles/topics-schema'
import { cluesSchema } from '@/lib/chat/clues/clues-schema'
import { conversationsSchema } from '@/lib/chat/conversations-schema'
import { incidentsSchema } from '@/lib/checks/incidents-schema'
import { parseConnector } from '@/lib/checks/parse-connector'
import { verdictsSchema } from '@/lib/checks/verdicts-schema'
import { parseYaml } from '@/lib/files/parse-yaml'
import { type Parsed, type Problem, problemsOf } from '@/lib/files/problem'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { synonymsSchema } from '@/lib/search/synonyms-schema'
import { checksSchema } from './checks-schema'
import {
  CHECKS_FILE,
  CLUES_FILE,
  IMPORTED_FILE,
  INCIDENTS_FILE,
  REDIRECTS_FILE,
  SEARCH_TESTS_FILE,
  SITE_FILE,
  SYNONYMS_FILE,
  TOPICS_FILE,
  VERDICTS_FILE,
} from './content-files'
import { parseOptional, parseRequired } from './parse-data-file'
import type { ProjectFiles } from './read-project'
import { siteSchema } from './site-schema'

/** Parse the files of content/ that are data and no pages; the record of published ids is apart. */
export function parseDataFiles(project: ProjectFiles) {
  const inFolder = (folder: string) => project.sources.filter(({ path }) => path.startsWith(folder))
  const single = {
    site: parseRequired(project, SITE_FILE, siteSchema),
    topics: parseRequired(project, TOPICS_FILE, topicsSchema),
    redirects: parseOptional(project, REDIRECTS_FILE, redirectsSchema),
    checks: parseOptional(project, CHECKS_FILE, checksSchema),
    synonyms: parseOptional(project, SYNONYMS_FILE, synonymsSchema),
    searchTests: parseOptional(project, SEARCH_TESTS_FILE, searchTestsSchema),
    clues: parseOptional(project, CLUES_FILE, cluesSchema),
    incidents: parseOptional(project, INCIDENTS_FILE, incidentsSchema),
    verdicts: parseOptional(project, VERDICTS_FILE, verdictsSchema),
    imported: parseOptional(project, IMPORTED_FILE, importedSchema),
  }
  const connectorFiles = inFolder('content/connectors/')
  const connectors = connectorFiles.map(parseConnector)
  const conversations = inFolder('content/conversations/')
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path: file, text }) => ({ file, parsed: parseYaml(text, conversationsSchema, file) }))
  const all: Parsed<unknown>[] = [
    ...Object.values(single),
    ...connectors,
    ...conversations.map(({ parsed }) => parsed),
  ]
  const problems: Problem[] = all.flatMap(problemsOf)
  return {
    ...single,
    /** The names of the files, whether they parse or not. */
    connectorIds: connectorFiles.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, '')),
    connectors: connectors.flatMap((one) => (one.ok ? one.value : [])),
    conversations: conversations.flatMap(({ file, parsed }) =>
      parsed.ok ? [{ file, ...parsed.value }] : [],
    ),
    problems,
  }
}

/** What a file holds; undefined when it is not there or does not parse. */
export function valueIn<Value>(parsed: Parsed<Value>): Value | undefined {
  return parsed.ok ? parsed.value : undefined
}
