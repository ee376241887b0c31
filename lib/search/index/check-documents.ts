import type { SearchDocument } from './search-document'

/** Every id that two documents share, as a message that names both places; none is an empty list. */
export function checkDocuments(documents: readonly SearchDocument[]): string[] {
  const seen = new Map<string, number>()
  const problems: string[] = []
  for (const [position, { id, title }] of documents.entries()) {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, position)
    else {
      problems.push(
        `Unexpected second document with the id "${id}": number ${position + 1} ("${title}") ` +
          `repeats number ${first + 1} ("${documents[first]?.title}"); ids must be unique`,
      )
    }
  }
  return problems
}
