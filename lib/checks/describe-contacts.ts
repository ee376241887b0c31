import type { Contacts } from './list-contacts'

/** Whom checks contact, in a sentence or two, to be read before they run. */
export function describeContacts({ server, browser, isOwnSite }: Contacts): string {
  const own = isOwnSite ? ['this site'] : []
  const sentences = [
    ...(server.length === 0 ? [] : [`Our server asks ${joinWords(server)}.`]),
    ...(browser.length + own.length === 0
      ? []
      : [`This browser asks ${joinWords([...browser, ...own])}.`]),
  ]
  return sentences.length === 0
    ? 'Nothing leaves this page for it.'
    : `${sentences.join(' ')} Nothing else leaves this page, and no cookie or sign-in goes along.`
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
