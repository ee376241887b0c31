import { typographic } from '@/lib/files/typographic'
import { fillTemplate, PLACES, type Templates, withoutPlaces } from '@/lib/flows/fill-template'

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
