import { typographic } from '@/lib/files/typographic'
import type { Connector } from './connector'

/** Where a template names the connector: Unicode leaves this character to private use, so that no words need it. */
export const NAME_PLACE = '\uE000'

/** Where a template names the connector's status page. */
export const STATUS_PAGE_PLACE = '\uE001'

const PLACES = new RegExp(`[${NAME_PLACE}${STATUS_PAGE_PLACE}]`, 'g')

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

/** Words as they are printed, and the templates of those that name the connector. */
export function plainWords<Key extends string>(
  templates: Readonly<Record<Key, string>>,
): Record<Key, string> & { templates?: Templates<Key> } {
  const entries = Object.entries<string>(templates).map(([key, template]): [string, string] => [
    key,
    print(template),
  ])
  const naming = entries.filter(([, template]) => withoutPlaces(template) !== template)
  // Object.fromEntries forgets which keys there were.
  const words = Object.fromEntries(
    entries.map(([key, template]) => [key, fillTemplate(template)]),
  ) as Record<Key, string>
  if (naming.length === 0) return words
  return { ...words, templates: Object.fromEntries(naming) as Templates<Key> }
}

/** A template with curly quotes. A place is a letter to the quotes beside it, so that they open and close. */
function print(template: string): string {
  const words = typographic(template.replace(PLACES, 'x'))
  // A curly quote is as long as a straight one, so every place is where it was.
  return words.replace(/x/g, (letter, index) =>
    withoutPlaces(template.charAt(index)) === '' ? template.charAt(index) : letter,
  )
}

/** A text in which nothing can be taken for a place. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACES, '')
}

function wordsFor(place: string, connector: Connector | undefined): string {
  if (place === NAME_PLACE) return connector?.name ?? 'the connector'
  return `the status page of ${connector?.name ?? 'the service'}`
}
