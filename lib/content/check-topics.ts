import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'
import { isBroken } from './broken-file'
import { TOPICS_FILE } from './content-files'
import type { ParsedContent } from './parsed-content'

type Topics = NonNullable<ParsedContent['topics']>

/** Check that every article is on a shelf of topics.yaml, and every name on a shelf is an article's. */
export function checkTopics({
  articles,
  topics,
  broken,
}: Pick<ParsedContent, 'articles' | 'topics' | 'broken'>): Problem[] {
  if (topics === undefined) return []
  const known = topics.data.topics.map(({ id }) => id)
  const unknownTopics = articles
    .filter(({ topic }) => !known.includes(topic))
    .map(
      ({ file, topic }): Problem => ({
        file,
        line: 1,
        column: 1,
        rule: 'unknown-topic',
        message: `the topic "${topic}" is not in ${TOPICS_FILE}; expected one of ${known.join(', ')}${didYouMean(topic, known)}`,
      }),
    )
  return [
    ...unknownTopics,
    ...checkTwice(topics, known),
    ...checkShelves(topics, { articles, broken }),
  ]
}

function checkTwice(topics: Topics, known: readonly string[]): Problem[] {
  return known.flatMap((id, index) => {
    if (known.indexOf(id) === index) return []
    const message = `the topic "${id}" is listed twice; expected each id once`
    return [problemAt(topics, ['topics', index, 'id'], 'duplicate-topic', message)]
  })
}

function checkShelves(
  topics: Topics,
  { articles, broken }: Pick<ParsedContent, 'articles' | 'broken'>,
): Problem[] {
  return topics.data.topics.flatMap(({ id, articles: slugs }, index) => {
    const existing = articles.filter(({ topic }) => topic === id).map(({ slug }) => slug)
    return slugs.flatMap((slug, position) => {
      if (existing.includes(slug) || isBroken(`content/articles/${id}/${slug}.mdx`, { broken }))
        return []
      const message = `the topic "${id}" has no article "${slug}"; expected the name of a file in content/articles/${id}/${didYouMean(slug, existing)}`
      return [problemAt(topics, ['topics', index, 'articles', position], 'broken-link', message)]
    })
  })
}

function problemAt(topics: Topics, path: PropertyKey[], rule: Rule, message: string): Problem {
  return { file: TOPICS_FILE, ...topics.locate(path), rule, message }
}
