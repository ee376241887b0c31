import { pick } from '@/lib/flows/testing/random-flow'
import { makeChance, shuffle } from '@/lib/search/confidence/make-chance'
import { type Deed, PLACES, QUESTIONS, ROLES, SENTENCES, type Thing } from './generated-words'

/** What a made-up article is about, before its words. */
export type Subject = { topic: string; slug: string; deed: Deed; thing: Thing; when: string }

/** A picture that articles show. */
export type Picture = { address: string; alt: string }

/** What the words of an article are drawn from. */
type Source = Subject & {
  fill: (text: string) => string
  chance: () => number
  others: readonly Subject[]
  pictures: readonly Picture[]
  /** A sentence that this article does not have yet, while there are any. */
  nextSentence: () => string
}

/**
 * The Markdown of a made-up article, without problems: as long and as varied as real ones are, with
 * questions, links, tables, pictures and code. The same seed gives the same words.
 * @param others articles that it may link to
 */
export function generateArticle(
  subject: Subject,
  others: readonly Subject[],
  pictures: readonly Picture[],
  seed: number,
): string {
  const chance = makeChance(seed)
  const fill = (text: string) => fillWords(text, subject, chance)
  const bank = shuffle(SENTENCES, chance)
  let used = 0
  const source: Source = {
    ...subject,
    fill,
    chance,
    others: shuffle(others, chance),
    pictures,
    nextSentence: () => capital(fill(bank[used++ % bank.length] ?? '')),
  }
  const sections = shuffle(SECTIONS, chance).slice(0, 3 + Math.floor(chance() * 3))
  return `${frontMatter(source)}
${fill('Open **{place}**, choose the one you mean, and press')} **${capital(subject.deed.base)}**. ${sentences(source, 2)}

## Step by step [#steps]

<Steps>
1. ${fill('Open **{place}** and look for {thing}.')}

   ${sentences(source, 1)}

2. Press the three dots beside it, then **${capital(subject.deed.base)}**.

3. ${fill('Confirm. You should see it {done} in the list.')}
</Steps>

${sections.map((section) => section(source)).join('\n')}`
}

function frontMatter(source: Source): string {
  const { fill, chance, slug, others } = source
  const questions = shuffle(QUESTIONS, chance).slice(0, 5 + Math.floor(chance() * 5))
  const related = others.slice(0, 1 + Math.floor(chance() * 3)).map(nameOf)
  const error = `${capital(fill("couldn't {do} the {things}"))} (${slug})`
  return `---
title: ${titleOf(source)}
description: ${fill('Where to press for {doing} {thing} {when}, who may do it, and what to look at when it fails.')}
questions:
${questions.map((question) => `  - ${fill(question)}\n`).join('')}${chance() < 0.3 ? `errors: ["${error}"]\n` : ''}related: [${related.join(', ')}]
sources:
  - title: ${capital(fill('the manual on {things}'))}
    url: https://example.com/manual/${slug}
reviewed: 2026-${pick(chance, ['03', '06', '09', '11'])}-${10 + Math.floor(chance() * 18)}
---
`
}

/** The parts that an article may have; which, and in what order, is chance. */
const SECTIONS: readonly ((source: Source) => string)[] = [
  (source) => `## Who may do it [#rights]

| Role | ${capital(source.deed.base)} | See it ${source.deed.done} |
| --- | --- | --- |
| Owner | Yes | Yes |
| Editor | ${pick(source.chance, ['Yes', 'Own ones only'])} | Yes |
| Guest | No | ${pick(source.chance, ['Yes', 'After an invitation'])} |

${sentences(source, 2)}
`,
  (source) => `## From a script [#script]

\`\`\`sh
tool ${source.deed.base.replace(/\W/g, '-')} --name "${source.slug}" --limit ${10 + Math.floor(source.chance() * 90)}
\`\`\`

${sentences(source, 2)}
`,
  (source) => {
    const { address, alt } = pick(source.chance, source.pictures)
    return `## What it looks like [#look]

<Screenshot src="${address}" alt="${alt}" caption="${capital(source.fill('the window while {doing} {things}'))}" />

${sentences(source, 2)}
`
  },
  (source) => `## When it fails [#fails]

${source.others
  .slice(3, 6)
  .map(
    (one) => `- ${sentences(source, 1)} See [${titleOf(one)}](/articles/${nameOf(one)}#steps).\n`,
  )
  .join('')}${source.others
  .slice(6, 7)
  .map((one) => `- ${sentences(source, 1)} See <ArticleLink to="${nameOf(one)}" />.\n`)
  .join('')}
${sentences(source, 2)}
`,
  (source) => `## Good to know [#know]

<Callout type="${pick(source.chance, ['note', 'tip', 'warning'])}">
${sentences(source, 2)}
</Callout>

${sentences(source, 4)}
`,
  (source) => `## Why it works like this [#why]

${sentences(source, 4)}

<Details summary="${capital(source.fill('more on {things}'))}">
${sentences(source, 3)}
</Details>
`,
  (source) => `## Keys [#keys]

Press <Kbd>Ctrl</Kbd> and <Kbd>${pick(source.chance, ['D', 'E', 'K', 'M', 'U'])}</Kbd>, then write \`${source.deed.base}\`.

${sentences(source, 3)}
`,
]

/** The name of an article, as topic/slug. */
export function nameOf({ topic, slug }: Subject): string {
  return `${topic}/${slug}`
}

function titleOf(subject: Subject): string {
  return capital(fillWords('{do} {thing} {when}', subject, () => 0))
}

function sentences({ nextSentence }: Source, count: number): string {
  return Array.from({ length: count }, nextSentence).join(' ')
}

function fillWords(
  text: string,
  { deed, thing, when }: Pick<Subject, 'deed' | 'thing' | 'when'>,
  chance: () => number,
): string {
  const words: Record<string, string> = {
    do: deed.base,
    doing: deed.ing,
    done: deed.done,
    also: deed.also,
    thing: thing.one,
    things: thing.many,
    other: thing.also,
    when,
    role: pick(chance, ROLES),
    place: pick(chance, PLACES),
    number: String(2 + Math.floor(chance() * 58)),
  }
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    .replace(/ +/g, ' ')
    .replace(/ ([,.:])/g, '$1')
    .trim()
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
