import type { ImportRecord } from '@/lib/articles/imported-schema'
import type { Topic } from '@/lib/articles/topics-schema'
import type { ForeignArticle, Shelf } from './foreign-article'
import { makeId } from './make-id'

/** Where an article goes. */
export type Address = { topic: string; slug: string }

/** A topic that is not there yet. */
export type NewTopic = { id: string; title: string; description: string; articles: string[] }

/** What is there already. */
type Known = {
  topics: readonly Topic[]
  slugs: readonly string[]
  record: ImportRecord
  isThere: (file: string) => boolean
}

/** The file of an article at an address. */
export function fileOf({ topic, slug }: Address): string {
  return `content/articles/${topic}/${slug}.mdx`
}

const ARTICLE_FILE = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/

/**
 * Choose where each article goes: where it went before, or else on the topic of its shelf's name, under an address
 * made of its name. Topics that are missing are told.
 * @param into the topic for all of them, whatever their shelves
 */
export function chooseAddresses(
  articles: readonly (ForeignArticle & { title: string })[],
  { topics, slugs, record, isThere }: Known,
  into?: string,
): { addresses: Map<string, Address>; newTopics: NewTopic[] } {
  const newTopics = new Map<string, NewTopic>()
  const taken = new Set(slugs)
  const addresses = new Map<string, Address>()
  const deleted = new Set<string>()
  for (const { file } of Object.values(record)) taken.add(ARTICLE_FILE.exec(file)?.[2] ?? '')
  for (const article of articles) {
    const [, topic, slug] = ARTICLE_FILE.exec(record[article.key]?.file ?? '') ?? []
    if (topic !== undefined && slug !== undefined) {
      addresses.set(article.key, { topic, slug })
      // An article that was deleted here needs no topic; one whose import was interrupted does.
      const isDeleted = record[article.key]?.hash !== undefined && !isThere(fileOf({ topic, slug }))
      if (isDeleted) deleted.add(article.key)
      const isKnown = [...topics, ...newTopics.values()].some(({ id }) => id === topic)
      if (!isKnown && !isDeleted) newTopics.set(topic, newTopic(topic, article.shelf))
      continue
    }
    const [digits] = article.key.match(/\d+$/) ?? []
    const name = makeId(
      article.name || article.title,
      (id) => taken.has(id),
      makeId(article.title, undefined, `article${digits ? `-${digits}` : ''}`),
    )
    taken.add(name)
    addresses.set(article.key, {
      topic: into ?? topicOf(article.shelf, topics, newTopics),
      slug: name,
    })
  }
  for (const [key, { topic, slug }] of addresses) {
    if (!deleted.has(key)) newTopics.get(topic)?.articles.push(slug)
  }
  return { addresses, newTopics: [...newTopics.values()] }
}

function topicOf(
  { title, description }: Shelf,
  topics: readonly Topic[],
  newTopics: Map<string, NewTopic>,
): string {
  const isSame = (one: { title: string }) => one.title.toLowerCase() === title.toLowerCase()
  const known = [...topics, ...newTopics.values()].find(isSame)
  if (known !== undefined) return known.id
  const wanted = makeId(title, undefined, 'topic')
  // A topic may have another title than it is called by: then the shelf of that name is meant.
  const sameId = topics.find(({ id }) => id === wanted)
  if (sameId !== undefined) return sameId.id
  const id = makeId(title, (one) => newTopics.has(one), 'topic')
  newTopics.set(id, newTopic(id, { title, description }))
  return id
}

function newTopic(id: string, { title, description }: Shelf): NewTopic {
  return { id, title, description: description || `Articles on ${title}.`, articles: [] }
}
