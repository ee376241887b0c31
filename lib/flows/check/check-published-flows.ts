import type { Problem } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'
import { PUBLISHED_FILE, type Published } from '@/lib/flows/published'

/**
 * Check that every flow that readers hold links to can be opened.
 * @param isBroken whether a file is there that does not parse, and so was told about already
 */
export function checkPublishedFlows(
  flows: readonly Flow[],
  published: Published,
  isBroken: (file: string) => boolean,
): Problem[] {
  return Object.keys(published).flatMap((id) => {
    const file = `content/flows/${id}.mdx`
    const flow = flows.find((one) => one.id === id)
    if (flow === undefined) {
      if (isBroken(file)) return []
      const message = `the flow "${id}" was published and is gone, so links to it die; expected ${file}, or "${id}" taken out of this file when they may`
      return [{ file: PUBLISHED_FILE, line: 1, column: 1, rule: 'published-id', message }]
    }
    if (!flow.draft) return []
    const message = `the flow "${id}" was published and is a draft now, so links to it die; expected it without draft: true`
    return [{ file, ...flow.places.title, rule: 'published-id', message }]
  })
}
