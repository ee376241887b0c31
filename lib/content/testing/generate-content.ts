import type { SourceFile } from '@/lib/files/source-file'
import { formatPublished } from '@/lib/flows/check/record-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { makeChance, shuffle } from '@/lib/search/confidence/make-chance'
import { generateArticle, type Picture, type Subject } from './generate-article'
import { generateFlow } from './generate-flow'
import { CIRCUMSTANCES, DEEDS, SHELVES, type Thing } from './generated-words'

/** How much content to make up. */
export type GeneratorOptions = { articles: number; flows: number; seed: number }

/** How many articles there are words for. */
export const MOST_ARTICLES =
  DEEDS.length * CIRCUMSTANCES.length * SHELVES.flatMap(({ things }) => things).length

/** Pictures that made-up articles show, under public/. */
export const PICTURES: readonly Picture[] = [
  'the list with one line marked',
  'the menu behind the three dots',
  'the window that asks to confirm',
  'the settings with a switch turned on',
].map((alt, index) => ({
  address: `/pictures/made-up-${index + 1}.png`,
  alt: `A picture of ${alt}`,
}))

/**
 * Make up the content folder of a whole help centre, for benchmarks and for tests at size: it has no
 * problems, and the same options always give the same files.
 * @returns the files of content/; the pictures that they show are PICTURES
 */
export function generateContent({ articles, flows, seed }: GeneratorOptions): SourceFile[] {
  const subjects = chooseSubjects(articles, seed)
  const ofTopic = new Map(
    SHELVES.map(({ id }) => [id, subjects.filter(({ topic }) => topic === id)]),
  )
  const made = Array.from({ length: flows }, (_, index) => {
    const { things = [] } = SHELVES[index % SHELVES.length] ?? {}
    const from = Math.floor(index / SHELVES.length) % things.length
    const chosen = [...things.slice(from), ...things.slice(0, from)].map(
      (one) => readThing(one).many,
    )
    return generateFlow(`trouble-${index + 1}`, chosen)
  })
  const published = Object.fromEntries(made.map(({ id, steps }) => [id, steps]))
  return [
    ...subjects.map((subject, index) => {
      const chance = makeChance(seed + index)
      const near = shuffle(ofTopic.get(subject.topic) ?? [], chance).slice(0, 4)
      const far = shuffle(subjects.slice(0, 200), chance).slice(0, 4)
      const others = [...new Set([...near, ...far])].filter((one) => one !== subject)
      return {
        path: `content/articles/${subject.topic}/${subject.slug}.mdx`,
        text: generateArticle(subject, others, PICTURES, seed + index),
      }
    }),
    ...made.map(({ id, text }) => ({ path: `content/flows/${id}.mdx`, text })),
    { path: PUBLISHED_FILE, text: formatPublished(published) },
    { path: 'content/site.yaml', text: SITE },
    { path: 'content/topics.yaml', text: topicsFile(new Set(subjects.map(({ topic }) => topic))) },
  ]
}

function chooseSubjects(count: number, seed: number): Subject[] {
  if (count > MOST_ARTICLES)
    throw new Error(`there are words for ${MOST_ARTICLES} articles at most`)
  const chance = makeChance(seed)
  const things = SHELVES.flatMap(({ id, things }) =>
    things.map((text) => ({ topic: id, thing: readThing(text) })),
  )
  const chosen: Subject[] = []
  for (const when of CIRCUMSTANCES) {
    if (chosen.length >= count) break
    const all = things.flatMap(({ topic, thing }) =>
      DEEDS.map((deed): Subject => {
        const words = `${deed.base} ${thing.one.replace(/^an? /, '')} ${when}`
        return { topic, slug: words.trim().replace(/ /g, '-'), deed, thing, when }
      }),
    )
    chosen.push(...shuffle(all, chance).slice(0, count - chosen.length))
  }
  return chosen
}

function readThing(text: string): Thing {
  const [one = '', many = '', also = ''] = text.split('|')
  return { one, many, also }
}

const SITE = `name: Made up
tagline: Help with a product that nobody sells
description: A help centre of made-up articles, to measure with.
url: https://help.example.org
notice: Every word here was made up by a program.
contact: { label: Ask nobody, url: "https://example.com" }
`

function topicsFile(used: ReadonlySet<string>): string {
  const shelves = SHELVES.filter(({ id }) => used.has(id))
  return `topics:\n${shelves.map(({ id, title }) => `  - { id: ${id}, title: ${title}, description: All that has to do with it. }\n`).join('')}`
}
