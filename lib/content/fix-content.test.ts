import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { fixContent } from './fix-content'
import { toyContent } from './toy-content'
import { toyProject, writeToProject } from './toy-project'

const FLOW = 'content/flows/toy.mdx'
const PUBLISHED = 'content/flows/published.yaml'
const WHOLE = toyContent().find((source) => source.path === FLOW)?.text ?? ''

function read(root: string, file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8')
}

test('missing ids are written where they belong, and recorded; a second run changes nothing', async () => {
  const text = WHOLE.replace(' [#fine]', '').replace(' [#here]', '').replaceAll('\n', '\r\n')
  const root = await toyProject({ [FLOW]: text })
  expect(await fixContent(root)).toEqual([
    'content/flows/toy.mdx:12: - [Here](#fine) [#here]',
    'content/flows/toy.mdx:15: ## Fine [#fine]',
    'content/flows/published.yaml: recorded the new ids of content/flows/toy.mdx',
  ])
  expect(await read(root, FLOW)).toBe(WHOLE.replaceAll('\n', '\r\n'))
  expect(await read(root, PUBLISHED)).toContain('\ntoy:\n  where: [here, unsure]\n  fine: []\n')
  expect(await fixContent(root)).toEqual([])
  expect((await readdir(path.join(root, 'content/flows'))).sort()).toEqual([
    'published.yaml',
    'toy.mdx',
  ])
})

test('new ids of a flow that has problems are not recorded yet', async () => {
  const root = await toyProject({ [FLOW]: WHOLE.replace('reaches: fine', 'reaches: where') })
  expect(await fixContent(root)).toEqual([])
})

test('a record that does not parse is left alone', async () => {
  const root = await toyProject({ [PUBLISHED]: 'toy: [' })
  expect(await fixContent(root)).toEqual([])
  expect(await read(root, PUBLISHED)).toBe('toy: [')
})

test('recorded ids stay when the flow loses them', async () => {
  const root = await toyProject()
  await fixContent(root)
  const more = WHOLE.replace('- [Here]', '- [There](#fine) [#there]\n- [Here]')
  await writeToProject(root, { [FLOW]: more })
  await fixContent(root)
  expect(await read(root, PUBLISHED)).toContain('  where: [here, unsure, there]\n')
})

test('the names of today take the place of those that articles had, where they stand by themselves', async () => {
  const words =
    'See [part](/articles/one/old#part), [older](/articles/one/old-er), <ArticleLink to="one/old" /> and `one/old`.'
  const root = await toyProject({
    'content/articles/one/old-er.mdx': toyArticleSource('one/old-er').text,
    'content/articles/two/b.mdx': toyArticleSource('two/b', words, 'related: [one/old]').text,
    'content/redirects.yaml': 'articles:\n  one/older: one/old\n  one/old: one/a\n',
  })
  await fixContent(root)
  const text = await read(root, 'content/articles/two/b.mdx')
  expect(text).toContain('related: [one/a]')
  expect(text).toContain(
    'See [part](/articles/one/a#part), [older](/articles/one/old-er), <ArticleLink to="one/a" />',
  )
  expect(await read(root, 'content/redirects.yaml')).toBe(
    'articles:\n  one/older: one/a\n  one/old: one/a\n',
  )
})

test('only chosen files are changed', async () => {
  const root = await toyProject({ [FLOW]: WHOLE.replace(' [#fine]', '') })
  expect(await fixContent(root, (file) => file.startsWith('content/articles/'))).toEqual([])
  expect(await read(root, FLOW)).not.toContain('[#fine]')
})
