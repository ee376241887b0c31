import { CAUSES, type Cause } from '@/lib/files/component-specs'
import type { Answers, Flow } from '@/lib/flows/flow'
import {
  type Addressed,
  caseParameters,
  formatParameters,
  parseAnswers,
  type SearchParams,
} from '@/lib/flows/flow-url'

const VIEWS = ['picture', 'list'] as const

/** How a map is shown; an address without a view shows the picture where there is room, or else the list. */
export type MapView = (typeof VIEWS)[number]

/** What the address of a map says. */
export type MapQuery = { answers: Answers; cause?: Cause; view?: MapView }

/**
 * Read the address of a map; causes that the flow does not have and unknown views are dropped.
 * @param answers what the address answers, where more is known of it than its parameters say
 */
export function parseMapQuery(
  flow: Flow,
  searchParams: SearchParams,
  answers: Answers = parseAnswers(flow, searchParams),
): MapQuery {
  return {
    answers,
    cause: causesOf(flow).find((cause) => cause === searchParams.cause),
    view: VIEWS.find((view) => view === searchParams.view),
  }
}

/** The address of a flow's map. */
export function formatMapPath(flow: Addressed, { answers, cause, view }: MapQuery): string {
  const query = formatParameters({
    ...answers,
    ...caseParameters(flow),
    ...(cause && { cause }),
    ...(view && { view }),
  })
  return `/troubleshoot/${flow.id}/map${query}`
}

/** The causes of a flow's remedies, in the order of all causes. */
export function causesOf({ steps }: Flow): Cause[] {
  const own = new Set(Object.values(steps).flatMap((step) => ('cause' in step ? step.cause : [])))
  return CAUSES.filter((cause) => own.has(cause))
}
