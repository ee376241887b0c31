import { buildEntries } from '@/lib/search/build-entries'
import { packBundle } from '@/lib/search/bundle'
import { buildIndex } from '@/lib/search/index/build-index'
import { serialise } from '@/lib/search/index/serialise'
import type { Content } from './content'
import { listSymptoms } from './list-symptoms'

/** Index what readers may find, ready to be served or searched; drafts are not for readers. */
export function makeSearchBundle(content: Content): Uint8Array<ArrayBuffer> {
  const published = {
    ...content,
    articles: content.articles.filter(({ draft }) => !draft),
    flows: content.flows.filter(({ draft }) => !draft),
  }
  const searchables = buildEntries(published)
  const index = buildIndex(
    searchables.map(({ document }) => document),
    { synonyms: content.synonyms },
  )
  return packBundle({
    entries: searchables.map(({ entry }) => entry),
    symptoms: listSymptoms(published),
    index: serialise(index),
  })
}
