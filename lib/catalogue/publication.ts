import type { Publication } from '@/lib/publication/publication'
import { getShelves } from './articles'
import { getContent } from './content'

/** All that readers can open, for what the site tells machines. */
export function getPublication(): Publication {
  const { site, flows, verdicts } = getContent()
  return { site, shelves: getShelves(), flows, hasChecks: verdicts !== undefined }
}
