import type { Place } from '@/lib/files/problem'

/** What is said of a kind of finding. */
export type KindSpec = {
  title: string
  why: string
  act: string
  /** Whether the title says all that there is to say of each. */
  isSaid?: true
  /** What is said when there is none. */
  none: string
}

/**
 * What the report looks for, in the order in which to mend it: first what leaves readers without an answer
 * today, then what may tell them something wrong, then what makes answers easier to find.
 */
export const KINDS = {
  'failing-test': {
    title: 'Search tests that fail',
    why: 'Readers type this and do not find what answers it.',
    act: 'Mend the article or the synonyms; never paste the query into questions.',
    none: 'Every query of search-tests.yaml finds what answers it.',
  },
  'unexplained-error': {
    title: 'Error texts that no article explains',
    why: 'A flow knows the text, but who searches for it finds no article that names it.',
    act: 'Add it to the errors of the article that explains it.',
    none: 'Every error text of a flow is explained by an article.',
  },
  overdue: {
    title: 'Past their review',
    why: 'What they say may no longer be true.',
    act: 'Hold it against its sources, then set reviewed to the day.',
    none: 'Everything was reviewed within its interval.',
  },
  'untold-outcome': {
    title: 'Outcomes without a scenario',
    why: 'Nobody would notice if no path led there any more.',
    act: 'Add a scenario to the flow that reaches it.',
    none: 'Every outcome of every flow has a scenario.',
  },
  orphan: {
    title: 'Articles that nothing links to',
    why: 'Only the search and the list of their topic lead there.',
    act: 'Link to it from an article that readers come from, or list it as related.',
    isSaid: true,
    none: 'Every article is linked to from another page.',
  },
  thin: {
    title: 'Too few phrasings',
    why: 'Questions in readers’ own words are what the search learns most from.',
    act: 'Add questions as readers would type them, with words that the others lack.',
    none: 'Every article has five phrasings or more that say something new.',
  },
  'missing-test': {
    title: 'Articles without a search test',
    why: 'Nobody would notice if readers no longer found it.',
    act: 'Add what a reader would type to search-tests.yaml.',
    isSaid: true,
    none: 'Every article has a search test.',
  },
  unlinked: {
    title: 'Articles that no flow links to',
    why: 'Who comes by a guided check never meets them.',
    act: 'Link to it from the step that it helps with, or leave it: not all belong in a flow.',
    isSaid: true,
    none: 'Every article is linked to from a flow.',
  },
} as const satisfies Record<string, KindSpec>

export type Kind = keyof typeof KINDS

/** How the report is sorted, in a sentence for those who read it. */
export const ORDER =
  'Sorted by what to do first: what leaves readers without an answer, then what may be wrong, then what is hard to find; within each, the worst first.'

/** Something that could be better, and where to mend it. */
export type Finding = {
  kind: Kind
  /** What it is about: the title of a page, a query, an error text. */
  subject: string
  /** What was found, in a sentence without its end. */
  message: string
  file: string
  place: Place
  /** Its page, if it has one. */
  path?: string
  owner?: string
  /** The larger, the sooner; compared within a kind only. */
  weight: number
}

/** Everything that could be better on a day, sorted by what to do first. */
export type Report = {
  /** The day, as 2026-11-20. */
  day: string
  findings: Finding[]
  /** How much was looked at. */
  total: { articles: number; drafts: number; flows: number; tests: number }
}
