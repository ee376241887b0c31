import { readFileSync } from 'node:fs'
import { SAMPLES_FILE } from '@/lib/content/cache-files'
import type { PageNotes } from '@/lib/preview/page-notes'
import type { Samples } from '@/lib/preview/samples/compiled-samples'
import { getContent, getStamp, inCache } from './content'
import { getSearch } from './search'

/** What could be better in the files as they are now; only while writing. */
export async function getReport() {
  // The check is no part of what readers are served.
  const { readReport } = await import('@/lib/report/read-report')
  return readReport(process.cwd(), new Date().toISOString().slice(0, 10))
}

/** What authors can write, ready to be drawn beside its source; only while writing. */
export function getSamples(): Samples {
  // Written by npm run dev, which is the only writer of this file.
  return JSON.parse(readFileSync(inCache(SAMPLES_FILE), 'utf8')) as Samples
}

/** What authors want to know of a page, by its path; undefined when it comes from no content file. */
export async function getPageNotes(page: string): Promise<PageNotes | undefined> {
  const { readPageNotes } = await import('@/lib/preview/read-page-notes')
  const searched = getSearch()
  return readPageNotes(process.cwd(), page, { content: getContent(), searched, stamp: getStamp() })
}
