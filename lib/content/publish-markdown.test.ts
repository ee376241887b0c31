import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { MARKDOWN_FOLDER } from './cache-files'
import { publishContent } from './publish-content'
import { toyProject, writeToProject } from './toy-project'

const listFiles = (root: string) => readdir(path.join(root, MARKDOWN_FOLDER))

test('an article lies as Markdown, made once, and again when it changes', async () => {
  const root = await toyProject()
  const before = (await publishContent(root)).content
  const [article] = before?.articles ?? []
  if (before === undefined || article === undefined) throw new Error('the toy has no article')
  const name = before.markdown[article.file] ?? ''
  const text = await readFile(path.join(root, MARKDOWN_FOLDER, name), 'utf8')
  expect(text).toContain(`# ${article.title}\n`)

  let made = 0
  const count = async (jobs: unknown[]) => {
    made += jobs.length
    return jobs.map(() => 'made')
  }
  await publishContent(root, { makeMarkdown: count })
  expect(made).toBe(0)

  const source = await readFile(path.join(root, article.file), 'utf8')
  await writeToProject(root, { [article.file]: `${source}\nOne more sentence.\n` })
  const after = (await publishContent(root, { makeMarkdown: count })).content
  expect(made).toBe(1)
  expect(after?.markdown[article.file]).not.toBe(name)
  expect(await listFiles(root)).not.toContain(name)
})

test('a new title is in the Markdown of the articles that name it', async () => {
  const naming = toyArticleSource('two/b', 'See <ArticleLink to="one/a" />.')
  const root = await toyProject({ [naming.path]: naming.text })
  const readNaming = async () => {
    const { content } = await publishContent(root)
    return readFile(path.join(root, MARKDOWN_FOLDER, content?.markdown[naming.path] ?? ''), 'utf8')
  }
  expect(await readNaming()).toContain('See [one/a](https://toys.example/articles/one/a)')
  const { path: file, text } = toyArticleSource('one/a')
  const renamed = text.replace(/^title: .*$/m, 'title: Called anew')
  await writeToProject(root, { [naming.path]: naming.text, [file]: renamed })
  expect(await readNaming()).toContain('See [Called anew](')
})

test('a site at another address has its own in all of them', async () => {
  const root = await toyProject()
  await publishContent(root)
  const { content } = await publishContent(root, { siteUrl: 'https://other.example' })
  const [name = ''] = Object.values(content?.markdown ?? {})
  const text = await readFile(path.join(root, MARKDOWN_FOLDER, name), 'utf8')
  expect(text).toContain('https://other.example/articles/')
})
