import { z } from 'zod'
import { articleSchema } from '@/lib/articles/article-schema'
import { importedSchema } from '@/lib/articles/imported-schema'
import { redirectsSchema } from '@/lib/articles/redirects-schema'
import { topicsSchema } from '@/lib/articles/topics-schema'
import { cluesSchema } from '@/lib/chat/clues/clues-schema'
import { conversationsSchema } from '@/lib/chat/conversations-schema'
import { connectorSchema } from '@/lib/checks/connector-schema'
import { incidentsSchema } from '@/lib/checks/incidents-schema'
import { verdictsSchema } from '@/lib/checks/verdicts-schema'
import { checksSchema } from '@/lib/content/checks-schema'
import { siteSchema } from '@/lib/content/site-schema'
import { flowSchema } from '@/lib/flows/parse/flow-schema'
import { publishedSchema } from '@/lib/flows/parse/parse-published'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { synonymsSchema } from '@/lib/search/synonyms-schema'

/** Where the schemas lie, from the project's root. */
export const SCHEMAS_FOLDER = 'content/.schemas'

/** What editors hold files against: a schema, what it is of, and which files that are. */
type ContentSchema = {
  name: string
  title: string
  schema: z.ZodType
  /** Files of YAML by pattern; none for front matter, which is a part of a file. */
  files: readonly string[]
}

/** Every schema of content/. */
export const CONTENT_SCHEMAS: readonly ContentSchema[] = [
  { name: 'article', title: 'Front matter of an article', schema: articleSchema, files: [] },
  { name: 'flow', title: 'Front matter of a flow', schema: flowSchema, files: [] },
  of('checks', 'How much each rule matters', checksSchema),
  of('clues', 'What people’s words say about causes', cluesSchema),
  of('imported', 'Where imported articles came from', importedSchema),
  of('incidents', 'What is known to be wrong', incidentsSchema),
  of('redirects', 'Where renamed articles are now', redirectsSchema),
  of('search-tests', 'What readers type, and what they must find', searchTestsSchema),
  of('site', 'The help centre', siteSchema),
  of('synonyms', 'Words that mean the same to readers', synonymsSchema),
  of('topics', 'The shelves of articles', topicsSchema),
  of('verdicts', 'What live checks say in the end', verdictsSchema),
  of(
    'conversation',
    'Dialogues that must come out',
    conversationsSchema,
    'content/conversations/*.yaml',
  ),
  of('connector', 'What a probe may talk to', connectorSchema, 'content/connectors/*.yaml'),
  of('published', 'Ids that were ever published', publishedSchema, 'content/flows/published.yaml'),
]

function of(
  name: string,
  title: string,
  schema: z.ZodType,
  file = `content/${name}.yaml`,
): ContentSchema {
  return { name, title, schema, files: [file] }
}

/** The text of every schema file, by its path from the project's root. */
export function formatSchemas(): Record<string, string> {
  return Object.fromEntries(
    CONTENT_SCHEMAS.map(({ name, title, schema }) => {
      // What authors write, before it is made into what pages read.
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
      })
      return [`${SCHEMAS_FOLDER}/${name}.json`, `${JSON.stringify({ title, ...json }, null, 2)}\n`]
    }),
  )
}

/**
 * The part of .vscode/settings.json that wires them: the YAML extension (redhat.vscode-yaml) checks and
 * completes every YAML file. Front matter it does not read; the schemas of pages serve editors that do.
 */
export function formatEditorSettings(): { 'yaml.schemas': Record<string, string[]> } {
  const wired = CONTENT_SCHEMAS.filter(({ files }) => files.length > 0)
  return {
    'yaml.schemas': Object.fromEntries(
      wired.map(({ name, files }) => [`./${SCHEMAS_FOLDER}/${name}.json`, [...files]]),
    ),
  }
}
