import type { Article } from '@/lib/articles/article'
import type { Place, Problem } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'
import type { Outcome } from './ask-address'

/** A link to another site, where it stands. */
export type OutsideLink = { file: string; place: Place; address: string }

/** All links of pages to other sites, those under sources: too; what follows # is no part of a page's address. */
export function listOutsideLinks(
  articles: readonly Article[],
  flows: readonly Flow[],
): OutsideLink[] {
  const links = [...articles, ...flows].flatMap(({ file, references }) =>
    references
      .filter(({ to, kind }) => kind === 'link' && /^https?:\/\//.test(to) && URL.canParse(to))
      .map(({ to, place }): OutsideLink => ({ file, place, address: bare(to) })),
  )
  const sources = articles.flatMap(({ file, sources, places }) =>
    sources.map(
      ({ url }, index): OutsideLink => ({
        file,
        place: places.sources[index] ?? places.title,
        address: bare(url),
      }),
    ),
  )
  return [...links, ...sources]
}

function bare(address: string): string {
  return address.replace(/#.*$/, '')
}

/** Tell of links whose pages are gone, have moved for good, or could not be asked for. */
export function checkExternal(
  links: readonly OutsideLink[],
  outcomes: ReadonlyMap<string, Outcome>,
): Problem[] {
  return links.flatMap(({ file, place, address }) => {
    const outcome = outcomes.get(address)
    const fault = outcome && faultOf(address, outcome)
    return fault ? [{ file, ...place, ...fault }] : []
  })
}

function faultOf(address: string, outcome: Outcome): Pick<Problem, 'rule' | 'message'> | undefined {
  switch (outcome.kind) {
    case 'there':
      return undefined
    case 'moved':
      return {
        rule: 'moved-link',
        message: `the page ${address} has moved for good; expected ${outcome.to}`,
      }
    case 'gone':
      return {
        rule: 'dead-link',
        message: `readers cannot open ${address}: ${outcome.why}; expected a page that is there`,
      }
    case 'unanswered':
      return {
        rule: 'unanswered-link',
        message: `whether ${address} is there is not known: ${outcome.why}; expected an answer, so open it yourself`,
      }
  }
}
