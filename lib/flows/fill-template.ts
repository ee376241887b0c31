import type { Connector } from './connector'

/** Where a template names the connector: Unicode leaves this character to private use, so that no words need it. */
export const NAME_PLACE = '\uE000'

/** Where a template names the connector's status page. */
export const STATUS_PAGE_PLACE = '\uE001'

/** Any place. */
export const PLACES = new RegExp(`[${NAME_PLACE}${STATUS_PAGE_PLACE}]`, 'g')

/** Those of some words that name the connector, as templates. */
export type Templates<Key extends string> = Partial<Record<Key, string>>

/** A template's words for a connector; without one they say "the connector". */
export function fillTemplate(template: string, connector?: Connector): string {
  const words = template.replace(PLACES, (place) => wordsFor(place, connector))
  // "The connector asks me to sign in" begins with a capital letter, and so may a name that has none.
  return withoutPlaces(template.charAt(0)) === template.charAt(0)
    ? words
    : words.charAt(0).toUpperCase() + words.slice(1)
}

/** A text in which nothing can be taken for a place. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACES, '')
}

function wordsFor(place: string, connector: Connector | undefined): string {
  if (place === NAME_PLACE) return connector?.name ?? 'the connector'
  return `the status page of ${connector?.name ?? 'the service'}`
}
