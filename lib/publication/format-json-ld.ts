import type { Graph, Thing } from 'schema-dts'

/**
 * Things as JSON-LD for a script element of type application/ld+json, which is data and not run.
 * Escaped so that no word of content ends the element.
 */
export function formatJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(/</g, '\\u003c')
}
