import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import type { Site } from '@/lib/content/site-schema'
import { LANGUAGE } from './publication'

/** The site as schema.org describes one, with its search. */
export function describeSite({ name, tagline, description, url }: Site): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': `${url}/#site`,
    url: `${url}/`,
    name,
    alternateName: `${name}: ${tagline}`,
    description,
    inLanguage: LANGUAGE,
    potentialAction: search,
  }
}
