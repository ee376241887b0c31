import type { Content } from './content'

/** Parts of a flow's address that are no step: /troubleshoot/<flow>/map. */
const FLOW_PAGES = ['map', 'markdown', 'offline', 'paste', 'print']

/** What an article can be called, and its Markdown; every other name is unknown unseen. */
const ID_LIKE = '[a-z0-9-]+(?:\\.md)?'

/**
 * Patterns, in the router's own notation, of addresses below /articles, /troubleshoot and /check that
 * content does not have. The router sends them to the static page for what is not found: a page that finds
 * this out for itself is drawn by scripts only (vercel/next.js #62228), and one whose address cannot
 * be decoded fails.
 */
export function unknownAddresses({
  topics,
  flows,
  verdicts,
}: Pick<Content, 'topics' | 'flows' | 'verdicts'>): string[] {
  const flowIds = flows.map(({ id }) => id)
  return [
    // Without words for what they find there are no live checks.
    ...(verdicts === undefined ? ['/check', '/check/frame'] : []),
    `/articles/:topic(${noneOf(topics.map(({ id }) => id))})/:rest*`,
    `/articles/:topic/:slug(${noneOf([ID_LIKE])})/:rest*`,
    `/troubleshoot/:flow(${noneOf(flowIds.flatMap((id) => [id, `${id}\\.md`]))})/:rest*`,
    ...flows.map(({ id, steps, renamed, retired }) => {
      const known = [...Object.keys({ ...steps, ...renamed, ...retired }), ...FLOW_PAGES]
      return `/troubleshoot/${id}/:step(${noneOf(known)})/:rest*`
    }),
  ]
}

/** The pattern of addresses below /api/flows whose flow content does not have, as `unknownAddresses` has them for pages. */
export function unknownFlowAddress({ flows }: Pick<Content, 'flows'>): string {
  return `/api/flows/:flow(${noneOf(flows.map(({ id }) => id))})/:rest*`
}

/** One part of an address that is none of these. */
function noneOf(known: string[]): string {
  return `(?!(?:${known.join('|')})(?:/|$))[^/]+`
}
