import type { Problem } from '@/lib/files/problem'
import { RULES, type Rule } from '@/lib/files/rules'
import { type CheckOptions, checkProject } from './check-project'
import type { CheckReport } from './check-report'
import { type ContentCache, hashFiles, openContentCache } from './content-cache'
import type { Patience } from './external/ask-address'
import { askAddresses } from './external/ask-addresses'
import { checkExternal, listOutsideLinks } from './external/check-external'
import { readKnownOutcomes, writeKnownOutcomes } from './external/known-outcomes'
import { checkPhrasings } from './phrasings/check-phrasings'
import { keepPhrasings, PHRASINGS_CODE } from './phrasings/keep-phrasings'
import { measurePhrasings } from './phrasings/measure-phrasings'
import { selectNearest } from './phrasings/select-nearest'
import { readProject } from './read-project'
import { type SortedProblems, sortProblems } from './sort-problems'

/** Few enough to index at once, and more than come near any one article. */
const NEAR_ENOUGH = 60
/** Of these, whose questions are asked in return. */
const ASKED_BACK = 10

export type RunOptions = CheckOptions & {
  /** Which files are checked, with knowledge of the rest; all unless told. */
  isChosen?: (file: string) => boolean
  /** Whether other sites are asked for the pages that content links to. */
  isExternal?: boolean
  /** Called after each answer of another site, with how many are done. */
  onAnswer?: (done: number, total: number) => void
  /** Called after each article whose questions were asked, with how many are done. */
  onAsked?: (done: number, total: number) => void
}

/** What a run found, and of how many articles and flows. */
export type RunReport = SortedProblems & {
  /** Articles and flows that were checked. */
  total: number
  /** What checking the project gave, of all files. */
  project: CheckReport
}

/**
 * Everything that `npm run content:check` tells: what stops content from being published, ids that are not
 * recorded, and what the search makes of the articles' questions.
 */
export async function runCheck(root: string, options: RunOptions = {}): Promise<RunReport> {
  const { isChosen } = options
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const report = await checkProject(project, cache, options)
  const found = [
    ...report.problems,
    ...report.warnings,
    ...report.unrecorded,
    ...(await askQuestions(root, report, cache, options)),
    ...(options.isExternal ? await askSites(root, report, options) : []),
  ]
  const pages = [...report.articles, ...report.flows].map(({ source }) => source.path)
  return {
    ...sortProblems(isChosen ? found.filter(({ file }) => isChosen(file)) : found, report.levels),
    total: isChosen ? pages.filter(isChosen).length : report.total,
    project: report,
  }
}

/** Polite to sites, and short enough for a pull request to wait. */
const PATIENCE: Patience = { timeout: 15_000, pause: 1000 }

/** At most so many pages are asked for in a run; what is known by then is not asked again in the next. */
const MOST_PAGES = 500

async function askSites(
  root: string,
  { articles, flows }: CheckReport,
  { isChosen = () => true, onAnswer }: RunOptions,
): Promise<Problem[]> {
  const links = listOutsideLinks(
    articles.map(({ value }) => value),
    flows.map(({ value }) => value),
  ).filter(({ file }) => isChosen(file))
  const known = await readKnownOutcomes(root)
  const addresses = [...new Set(links.map(({ address }) => address))]
  const isNew = (address: string) => !Object.hasOwn(known, address)
  // The new ones first: a run that stops at the most leaves the others to the next.
  const asked = [...addresses.filter(isNew), ...addresses.filter((one) => !isNew(one))]
  const outcomes = await askAddresses(asked.slice(0, MOST_PAGES), known, PATIENCE, onAnswer)
  await writeKnownOutcomes(root, known)
  return checkExternal(links, outcomes)
}

async function askQuestions(
  root: string,
  { articles: files, flows: flowFiles, levels, synonyms }: CheckReport,
  cache: ContentCache,
  { isChosen, onAsked = () => {} }: RunOptions,
): Promise<Problem[]> {
  const isOff = (rule: Rule) => (levels[rule] ?? RULES[rule].level) === 'off'
  if (isOff('lost-question') && isOff('same-question')) return []
  const articles = files.map(({ value }) => value).filter(({ draft }) => !draft)
  const flows = flowFiles.map(({ value }) => value).filter(({ draft }) => !draft)
  let done = 0
  const onArticle = (total: number) => () => {
    done += 1
    onAsked(done, total)
  }
  if (isChosen === undefined) {
    const code = await hashFiles(root, PHRASINGS_CODE)
    const keys = [...files, ...flowFiles].map(({ key }) => key)
    const scores = await keepPhrasings(
      { articles, flows, synonyms },
      [code, ...keys],
      cache,
      onArticle(articles.length),
    )
    return checkPhrasings(articles, scores)
  }
  const chosen = articles.filter(({ file }) => isChosen(file))
  if (chosen.length === 0) return []
  const near = selectNearest(articles, chosen, NEAR_ENOUGH)
  const asked = selectNearest(near, chosen, ASKED_BACK)
  // Flows only weigh words; where some articles are left out anyway, so are they.
  const weighing = near.length === articles.length ? flows : []
  const scores = measurePhrasings(
    { articles: near, flows: weighing, synonyms, asked },
    onArticle(asked.length),
  )
  return checkPhrasings(near, scores, chosen)
}
