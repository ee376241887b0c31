import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { compileToy, problemsOfToy, toyContent } from './toy-content'

function textOf(file: string): string {
  return toyContent().find(({ path }) => path === file)?.text ?? ''
}

const SITE = textOf('content/site.yaml')
const FLOW = textOf('content/flows/toy.mdx')
const BROKEN = toyArticleSource('one/broken', 'A {brace').text

test('a whole content folder has no problems', async () => {
  expect(await problemsOfToy({})).toEqual([])
})

test('told: a topic that is not in topics.yaml, with the one that was meant', async () => {
  const { path, text } = toyArticleSource('onee/c')
  expect(await problemsOfToy({ [path]: text })).toEqual([
    'content/articles/onee/c.mdx:1:1: the topic "onee" is not in content/topics.yaml; expected one of one, two; did you mean "one"?',
  ])
})

test('told: a topic listed twice, and an article on its shelf that is not there', async () => {
  const topics = `topics:
  - { id: one, title: One, description: The first. }
  - { id: two, title: Two, description: The second., articles: [bb] }
  - id: one
    title: Again
    description: The third.
`
  expect(await problemsOfToy({ 'content/topics.yaml': topics })).toEqual([
    'content/topics.yaml:3:65: the topic "two" has no article "bb"; expected the name of a file in content/articles/two/; did you mean "b"?',
    'content/topics.yaml:4:5: the topic "one" is listed twice; expected each id once',
  ])
})

test('told: a title that another article has, whatever its case', async () => {
  const { path, text } = toyArticleSource('two/c')
  expect(await problemsOfToy({ [path]: text.replace('title: two/c', 'title: ONE/A') })).toEqual([
    'content/articles/two/c.mdx:2:1: the title "ONE/A" is already that of content/articles/one/a.mdx; expected a title of its own',
  ])
})

test('told: a file name that another article has', async () => {
  const { path, text } = toyArticleSource('two/a')
  expect(await problemsOfToy({ [path]: text })).toEqual([
    'content/articles/two/a.mdx:1:1: the name "a" is already that of content/articles/one/a.mdx; expected a file name of its own',
  ])
})

test('told: a flow whose scenario ends elsewhere', async () => {
  const text = FLOW.replace('reaches: fine', 'reaches: where')
  expect(await problemsOfToy({ 'content/flows/toy.mdx': text })).toEqual([
    'content/flows/toy.mdx:7:5: the scenario "It works" stops at the step "fine" (where -> fine); expected "where"',
  ])
})

test('told: a step that no path leads to', async () => {
  const text = `${FLOW}\n## Lost [#lost]\n\n- [On](#fine) [#on]\n- [I'm not sure](#fine) [#unsure]\n`
  expect(await problemsOfToy({ 'content/flows/toy.mdx': text })).toEqual([
    'content/flows/toy.mdx:19:1: no path leads to the step "lost"; expected a choice that links to #lost, or the step removed',
  ])
})

test('told: causes on the front page that lead nowhere, or to a draft', async () => {
  const { path, text } = toyArticleSource('one/c', 'Words.', 'draft: true')
  const site = `${SITE}causes:
  - { label: Good, article: one/a }
  - { label: Gone, article: one/zebra }
  - { label: Draft, article: one/c }
  - { label: Broken, article: one/broken }
`
  const problems = await problemsOfToy({
    [path]: text,
    'content/articles/one/broken.mdx': BROKEN,
    'content/site.yaml': site,
  })
  expect(problems.filter((problem) => problem.startsWith('content/site.yaml'))).toEqual([
    'content/site.yaml:9:20: there is no article "one/zebra"; expected topic/slug',
    'content/site.yaml:10:21: the article "one/c" is a draft, which readers cannot open; expected a published one',
  ])
})

test('told: symptoms on the front page that lead nowhere', async () => {
  const site = `${SITE}symptoms:
  - { label: Good, flow: toy, answers: { where: here } }
  - { label: Gone, flow: tou }
  - label: Lost
    flow: toy
    answers: { where: there, when: now }
`
  expect(await problemsOfToy({ 'content/site.yaml': site })).toEqual([
    'content/site.yaml:9:20: there is no flow "tou"; expected one of toy; did you mean "toy"?',
    'content/site.yaml:12:16: the answer where: there is not on the path of these answers in content/flows/toy.mdx; expected a step that the others lead to, and one of its choices',
    'content/site.yaml:12:30: the answer when: now is not on the path of these answers in content/flows/toy.mdx; expected a step that the others lead to, and one of its choices',
  ])
})

test('told: a symptom that leads into a flow that is a draft', async () => {
  const problems = await problemsOfToy({
    'content/site.yaml': `${SITE}symptoms: [{ label: Draft, flow: toy }]\n`,
    'content/flows/toy.mdx': FLOW.replace('start: where', 'start: where\ndraft: true'),
  })
  expect(problems).toEqual([
    'content/site.yaml:7:28: the flow "toy" is a draft, which readers cannot open; expected a published one',
  ])
})

test('a symptom of a flow that does not parse is not told of', async () => {
  const problems = await problemsOfToy({
    'content/site.yaml': `${SITE}symptoms: [{ label: Broken, flow: toy }]\n`,
    'content/flows/toy.mdx': FLOW.replace('[#here]', '[#here] {brace'),
  })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['content/flows/toy.mdx'])
})

test('told: a guide that is not there, with the one that was meant', async () => {
  expect(await problemsOfToy({ 'content/site.yaml': `${SITE}guide: toi\n` })).toEqual([
    'content/site.yaml:7:1: there is no flow "toi"; expected one of toy; did you mean "toy"?',
  ])
  expect(await problemsOfToy({ 'content/site.yaml': `${SITE}guide: toy\n` })).toEqual([])
})

const NO_ARTICLE =
  'content/articles:1:1: there is no article; expected at least one content/articles/<topic>/<slug>.mdx'
const MISSING = '1:1: this file is missing; expected it beside the folder articles'

test('told: an empty content folder', async () => {
  const nothing = Object.fromEntries(toyContent().map(({ path }) => [path, null]))
  expect(await problemsOfToy(nothing)).toEqual([
    NO_ARTICLE,
    `content/site.yaml:${MISSING}`,
    `content/topics.yaml:${MISSING}`,
  ])
})

test('told: a missing site.yaml and a missing topics.yaml', async () => {
  expect(await problemsOfToy({ 'content/site.yaml': null, 'content/topics.yaml': null })).toEqual([
    `content/site.yaml:${MISSING}`,
    `content/topics.yaml:${MISSING}`,
  ])
})

test('told: a site.yaml without anything in it', async () => {
  expect(await problemsOfToy({ 'content/site.yaml': '' })).toEqual([
    'content/site.yaml:1:1: the key "contact" is missing; expected keys with values',
    'content/site.yaml:1:1: the key "description" is missing; expected words',
    'content/site.yaml:1:1: the key "name" is missing; expected words',
    'content/site.yaml:1:1: the key "notice" is missing; expected words',
    'content/site.yaml:1:1: the key "tagline" is missing; expected words',
    'content/site.yaml:1:1: the key "url" is missing; expected words',
  ])
})

test('told: addresses in site.yaml that would run', async () => {
  const site = SITE.replace('https://example.com', 'javascript:alert(1)')
  expect(await problemsOfToy({ 'content/site.yaml': site })).toEqual([
    'content/site.yaml:6:24: "contact.url": expected an address, as https://…',
  ])
})

test('told: topics.yaml without a topic', async () => {
  expect(await problemsOfToy({ 'content/topics.yaml': 'topics: []\n' })).toEqual([
    'content/topics.yaml:1:1: "topics" is empty; expected at least one topic',
  ])
})

test('a folder of only broken files: each is told of, and nothing else', async () => {
  const problems = await problemsOfToy({
    'content/articles/one/a.mdx': BROKEN,
    'content/articles/two/b.mdx': '',
    'content/flows/toy.mdx': '',
    'content/topics.yaml': 'topics: [',
    'content/site.yaml': ': [',
  })
  expect([...new Set(problems.map((problem) => problem.split(':')[0]))]).toEqual([
    'content/articles/one/a.mdx',
    'content/articles/two/b.mdx',
    'content/flows/toy.mdx',
    'content/site.yaml',
    'content/topics.yaml',
  ])
})

const FRAGMENT = 'content/flows/fragments/look.mdx'
const INCLUDING = FLOW.replace('<Solved />', '<Solved />\n\n<Fragment name="look" />')

test('fragments are part of flows, and no flows', async () => {
  const changes = { [FRAGMENT]: 'Look.\n', 'content/flows/toy.mdx': INCLUDING }
  const { problems, content } = await compileToy(changes)
  expect(problems).toEqual([])
  expect(content?.flows.map(({ id }) => id)).toEqual(['toy'])
})

test('told: faults of a fragment at its own line, also its links, and nothing of the flow', async () => {
  const text = 'Look [there](/articles/one/zebra).\n\n<Solved />\n'
  const changes = { [FRAGMENT]: text, 'content/flows/toy.mdx': INCLUDING }
  expect(await problemsOfToy(changes)).toEqual([
    `${FRAGMENT}:1:6: there is no article "one/zebra"; expected topic/slug`,
    `${FRAGMENT}:3:1: a fragment holds no <Solved>, which says what a step is; expected it in each of the steps`,
  ])
  expect(await problemsOfToy({ ...changes, [FRAGMENT]: '[It](/articles/one/zebra)\n' })).toEqual([
    `${FRAGMENT}:1:1: there is no article "one/zebra"; expected topic/slug`,
  ])
})

test('told: a fragment that no flow includes, unless a flow does not parse', async () => {
  expect(await problemsOfToy({ [FRAGMENT]: 'Look.\n' })).toEqual([
    `${FRAGMENT}:1:1: no flow includes the fragment "look"; expected <Fragment name="look" /> in a step, or the file removed`,
  ])
  const broken = { [FRAGMENT]: 'Look.\n', 'content/flows/toy.mdx': `${INCLUDING}{brace` }
  const problems = await problemsOfToy(broken)
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['content/flows/toy.mdx'])
})

test('told: published ids that are gone, of steps, of choices and of a flow', async () => {
  const published = 'toy:\n  where: [here, there]\n  when: [now]\nothers: {}\n'
  expect(await problemsOfToy({ 'content/flows/published.yaml': published })).toEqual([
    'content/flows/published.yaml:1:1: the flow "others" was published and is gone, so links to it die; expected content/flows/others.mdx, or "others" taken out of this file when they may',
    'content/flows/toy.mdx:2:1: the step "when" was published and is gone, so links to it die; expected when: <new id> under renamed:, or when: <a note> under retired:; did you mean "where"?',
    'content/flows/toy.mdx:10:1: the choice "there" of the step "where" was published and is gone, so links lose that answer; expected where.there: where.<new id> under renamed:, or where.there: <a note> under retired:; did you mean "here"?',
  ])
})

test('ids that are not recorded are told apart, since readers see no fault', async () => {
  const { problems, unrecorded, content } = await compileToy()
  expect(problems).toEqual([])
  expect(content).toBeDefined()
  expect(unrecorded.map(({ rule, file }) => [rule, file])).toEqual([
    ['unrecorded-id', 'content/flows/toy.mdx'],
  ])
})
