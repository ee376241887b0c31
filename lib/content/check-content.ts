import type { Problem } from '@/lib/files/problem'
import { checkCauses } from '@/lib/flows/check/check-causes'
import { checkFlow } from '@/lib/flows/check/check-flow'
import { checkPublishedFlows } from '@/lib/flows/check/check-published-flows'
import { checkUnusedFragments } from '@/lib/flows/check/check-unused-fragments'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { isBroken } from './broken-file'
import { checkArticles } from './check-articles'
import { checkClues } from './check-clues'
import { checkConversations } from './check-conversations'
import { checkIncidents } from './check-incidents'
import { checkProbes } from './check-probes'
import { checkRedirects } from './check-redirects'
import { checkReferences } from './check-references'
import { checkSearchTests } from './check-search-tests'
import { checkSite } from './check-site'
import { checkTopics } from './check-topics'
import { checkVerdicts } from './check-verdicts'
import type { ParsedContent } from './parsed-content'

/** Check what only all files together can show: names that are taken, and names that lead nowhere. */
export function checkContent(content: ParsedContent): Problem[] {
  return [
    ...checkArticles(content),
    ...checkTopics(content),
    ...checkReferences(content),
    ...checkRedirects(content),
    ...checkFlows(content),
    ...checkSite(content),
    ...checkSearchTests(content),
    ...checkClues(content),
    ...checkConversations(content),
    ...checkProbes(content),
    ...checkVerdicts(content),
    ...checkIncidents(content),
  ]
}

function checkFlows({ flows, fragments, published, broken }: ParsedContent): Problem[] {
  // A flow that does not parse may include any fragment.
  const isAnyBroken = broken.some(
    ({ file }) => file.startsWith('content/flows/') && !file.startsWith(FRAGMENTS_FOLDER),
  )
  return [
    ...flows.flatMap((flow) =>
      checkFlow(flow, Object.hasOwn(published, flow.id) ? published[flow.id] : {}),
    ),
    ...checkPublishedFlows(flows, published, (file) => isBroken(file, { broken })),
    ...(isAnyBroken ? [] : checkUnusedFragments(fragments, flows)),
    ...(isAnyBroken ? [] : checkCauses(flows.filter(({ draft }) => !draft))),
  ]
}
