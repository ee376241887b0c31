import { z } from 'zod'

const entry = z.strictObject({
  file: z
    .string()
    .regex(/^content\/articles\/.+\.mdx$/, 'expected the file of an article')
    .describe('The file of the article, from the project’s root.'),
  hash: z
    .string()
    .optional()
    .describe(
      'A hash of what the import wrote: when the file has another, an author changed it, and it is left alone.',
    ),
  since: z.iso
    .date('expected a day as 2026-11-20')
    .describe(
      'The day of the first import; articles that tell no day of their own count as reviewed then.',
    ),
})

/** content/imported.yaml: where articles came from. `content:import` and `content:rename` write it. */
export const importedSchema = z.strictObject({
  articles: z
    .record(z.string(), entry)
    .default({})
    .describe(
      'Each article by what its source calls it. Take an entry away to have the article imported again.',
    ),
})

export type ImportedArticle = z.output<typeof entry>

/** Imported articles by the keys of their sources. */
export type ImportRecord = Readonly<Record<string, ImportedArticle>>
