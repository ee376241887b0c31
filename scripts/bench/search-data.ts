import { readFileSync } from 'node:fs'
import type { SearchDocument } from '@/lib/search/index/search-document'

export type BenchQuery = { text: string; typo: string; relevant: string[]; split: string }

/** A set of documents and of queries with their right answers; the format is SEARCH.md's. */
export type SearchData = { name: string; documents: SearchDocument[]; queries: BenchQuery[] }

/** Read one data file; anything but documents and queries is an error that names the file. */
export function readSearchData(file: string): SearchData {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isSearchData(data)) {
    throw new Error(`${file}: Unexpected content, expected { name, documents, queries }`)
  }
  return data
}

function isSearchData(data: unknown): data is SearchData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'name' in data &&
    'documents' in data &&
    Array.isArray(data.documents) &&
    'queries' in data &&
    Array.isArray(data.queries)
  )
}
