import type { ImportedArticle, ImportRecord } from '@/lib/articles/imported-schema'
import { parseArticle } from '@/lib/articles/parse-article'
import type { Topic } from '@/lib/articles/topics-schema'
import { formatBytes } from '@/lib/files/format-bytes'
import { formatProblem } from '@/lib/files/problem'
import { LARGEST_PAGE } from '@/lib/files/read-content'
import type { SourceFile } from '@/lib/files/source-file'
import { chooseAddresses, fileOf, type NewTopic } from './choose-addresses'
import { decideOutcome, type Outcome } from './decide-outcome'
import { findLanding } from './find-landing'
import type { Foreign, ForeignArticle } from './foreign-article'
import { hashText } from './import-record'
import type { Loss } from './loss'
import { type ReadArticle, readArticle } from './read-article'
import type { Picture } from './read-picture'
import { targetOf } from './target-of'
import { titleOf } from './title-of'
import { writeArticle } from './write-article'

/** What an import begins with, besides what is imported. */
export type Ground = {
  topics: readonly Topic[]
  /** The files of content/articles/. */
  articles: readonly SourceFile[]
  record: ImportRecord
  /** The day of the import, as 2026-11-20. */
  today: string
  /** The topic for all articles; without one their shelves become topics. */
  into?: string
  /** Called after each article, with how many are done. */
  onProgress?: (done: number, total: number) => void
  /** The picture at an address that an article names, or why it cannot be kept. */
  pictureOf: (
    article: ForeignArticle,
    address: string,
    alt: string,
  ) => Picture | { fault: string; link?: string }
}

/** All that an import would do; nothing of it is done. */
export type ImportPlan = {
  outcomes: ({ key: string; losses: Loss[] } & Outcome)[]
  pictures: Picture[]
  newTopics: NewTopic[]
  record: ImportRecord
  /** Articles that have no words there. */
  empty: Loss[]
  /** What cannot be read or made into an article at all. */
  faults: Loss[]
}

/** Plan what importing articles would do. The same export over what it made changes nothing. */
export function planImport(foreign: Foreign, ground: Ground): ImportPlan {
  const faults = [...foreign.faults]
  const seen = new Set<string>()
  const articles = foreign.articles.filter(({ key }) => {
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  const refused = new Set<string>()
  // An article that cannot be made leaves links to it; those are settled once more without it.
  while (true) {
    const plan = planWithout(refused, articles, ground)
    const wrong = plan.outcomes.flatMap((outcome) => faultsOf(outcome, articles))
    if (wrong.length === 0) return { ...plan, faults: [...faults, ...plan.faults] }
    for (const { key, fault } of wrong) {
      refused.add(key)
      faults.push(fault)
    }
  }
}

function faultsOf(
  outcome: ImportPlan['outcomes'][number],
  articles: readonly ForeignArticle[],
): { key: string; fault: Loss }[] {
  if (outcome.kind !== 'created' && outcome.kind !== 'updated') return []
  const place = articles.find(({ key }) => key === outcome.key)?.place
  if (place === undefined) return []
  const size = Buffer.byteLength(outcome.text)
  if (size > LARGEST_PAGE) {
    const message = `this article would have ${formatBytes(size)}; expected ${formatBytes(LARGEST_PAGE)} at most: cut it there into articles that each answer one question`
    return [{ key: outcome.key, fault: { place, message } }]
  }
  const parsed = parseArticle({ path: outcome.file, text: outcome.text })
  if (parsed.ok) return []
  const message = `this cannot be made into an article: ${parsed.problems.map(formatProblem).join('; ')}`
  return [{ key: outcome.key, fault: { place, message } }]
}

function planWithout(
  refused: ReadonlySet<string>,
  articles: readonly ForeignArticle[],
  ground: Ground,
): ImportPlan {
  const texts = new Map(ground.articles.map(({ path, text }) => [path, text]))
  const faults: Loss[] = []
  const empty: Loss[] = []
  const read = articles
    .filter(({ key }) => !refused.has(key))
    .flatMap((article): ReadArticle[] => {
      const result = readArticle(article)
      if (result.ok === true) return [result.value]
      if (result.ok === 'empty') empty.push(result.loss)
      else faults.push(...result.faults)
      return []
    })
  const { addresses, newTopics } = chooseAddresses(
    read.map(({ foreign, title }) => ({ ...foreign, title })),
    {
      topics: ground.topics,
      slugs: ground.articles.map(({ path }) => path.replace(/^.*\/|\.mdx$/g, '')),
      record: ground.record,
      isThere: (file) => texts.has(file),
    },
    ground.into,
  )
  const files = new Map([...addresses].map(([key, address]) => [key, fileOf(address)]))
  const landings = new Map(read.flatMap((one) => findLanding(one, addresses, texts, ground.record)))
  const own = new Set(files.values())
  const titles = new Set(
    ground.articles.filter(({ path }) => !own.has(path)).map((source) => titleOf(source)),
  )
  const pictures = new Map<string, Picture>()
  const record: Record<string, ImportedArticle> = { ...ground.record }

  const outcomes = read.flatMap((one, index): ImportPlan['outcomes'] => {
    ground.onProgress?.(index + 1, read.length)
    const { foreign } = one
    const { key } = foreign
    const file = files.get(key)
    if (file === undefined) return []
    const before = ground.record[key]
    const since = before?.since ?? ground.today
    const kept: Picture[] = []
    const written = writeArticle(
      one,
      {
        linkTo: (address) => targetOf(foreign, address, landings),
        pictureAt: (address, alt) => {
          const picture = ground.pictureOf(foreign, address, alt)
          if ('fault' in picture) return { to: picture.link, fault: picture.fault }
          kept.push(picture)
          return { to: picture.address }
        },
      },
      since,
      (title) => titles.has(title.toLowerCase()),
    )
    titles.add(written.title.toLowerCase())
    const outcome = decideOutcome(written.text, file, texts.get(file), before)
    if (outcome.kind === 'created' || outcome.kind === 'updated' || outcome.kind === 'unchanged') {
      for (const picture of kept) pictures.set(picture.address, picture)
      record[key] = { file, hash: hashText(written.text), since }
    }
    return [{ key, losses: written.losses, ...outcome }]
  })
  return { outcomes, pictures: [...pictures.values()], newTopics, record, faults, empty }
}
