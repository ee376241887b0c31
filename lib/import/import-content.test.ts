import { mkdtempSync, readFileSync } from 'node:fs'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { checkProject } from '@/lib/content/check-project'
import { readProject } from '@/lib/content/read-project'
import { toyCache } from '@/lib/content/toy-content'
import { toyProject } from '@/lib/content/toy-project'
import { formatProblem } from '@/lib/files/problem'
import { walkFolder } from '@/lib/files/walk-folder'
import { type Write, writeTogether } from '@/lib/files/write-together'
import { type ImportReport, importContent } from './import-content'
import { formatLoss } from './loss'

const SAMPLES = path.join(process.cwd(), 'lib/import/samples')
const ALL = ['zendesk', 'intercom', 'folder', 'answers.csv']
const FIRST = { today: '2026-11-25' }
const LATER = { today: '2027-02-01' }

type Done = Extract<ImportReport, { ok: true }>

async function importSample(
  root: string,
  sample: string,
  options: Parameters<typeof importContent>[2] = FIRST,
): Promise<Done> {
  const report = await importContent(root, path.resolve(SAMPLES, sample), options)
  if (!report.ok) throw new Error(report.problems.map(formatProblem).join('\n'))
  return report
}

async function problemsOf(root: string): Promise<string[]> {
  const { problems } = await checkProject(await readProject(root), toyCache())
  return problems.map(formatProblem)
}

const listFiles = async (root: string, folder: string) => (await walkFolder(root, folder)).files

/** Every file of content/ and public/ with what it holds. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const files = [...(await listFiles(root, 'content')), ...(await listFiles(root, 'public'))]
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(root, file)).toString('base64')]),
  )
}

const lossesOf = ({ plan }: Done) => plan.outcomes.flatMap(({ losses }) => losses.map(formatLoss))
const kindsOf = ({ plan }: Done) => plan.outcomes.map(({ kind }) => kind)
const contentOf = (root: string, file: string) => readFile(path.join(root, 'content', file), 'utf8')

/** A copy of a sample that a test may change. */
async function copySample(sample: string): Promise<string> {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'unstuck-export-')), sample)
  await cp(path.join(SAMPLES, sample), copy, { recursive: true })
  return copy
}

for (const sample of ALL) {
  test(`the export ${sample} becomes drafts that pass the check, and again changes nothing`, async () => {
    const root = await toyProject()
    const first = await importSample(root, sample)
    expect(new Set(kindsOf(first))).toEqual(new Set(['created']))
    expect(await problemsOf(root)).toEqual([])
    for (const outcome of first.plan.outcomes) {
      if (outcome.kind === 'created') expect(outcome.text).toContain('\ndraft: true\n')
    }
    const before = await snapshot(root)
    const second = await importSample(root, sample, LATER)
    expect(second.writes).toEqual([])
    expect(await snapshot(root)).toEqual(before)
  })
}

test('all samples live in one help centre, and each import leaves the others alone', async () => {
  const root = await toyProject()
  for (const sample of ALL) {
    await importSample(root, sample)
  }
  expect(await problemsOf(root)).toEqual([])
  for (const sample of ['answers.csv', 'folder', 'intercom', 'zendesk']) {
    expect((await importSample(root, sample, LATER)).writes).toEqual([])
  }
})

test('everything that Zendesk says and an article cannot is listed at its place', async () => {
  const report = await importSample(await toyProject(), 'zendesk')
  expect(lossesOf(report)).toEqual([
    'articles.json: articles[0].body:9: a picture is not kept: it lies at https://help.parcelbay.example/hc/article_attachments/360009876501, and nothing is fetched; save it into public/ and write ![what it shows](/its-name.png) where the link to it stands now',
    'articles.json: articles[0].body:12: colours, sizes and positions (style="…") are left out',
    'articles.json: articles[0].body:14: a heading inside a cell of a table became bold words',
    'articles.json: articles[0].body:16: joined cells of a table (colspan, rowspan) are parted',
    'articles.json: articles[0].body:21: <u> is left out; its words stay',
    'articles.json: articles[0].body:23: <iframe> became a link to https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'articles.json: articles[0].body:24: a link to "#h_gone" is left out, since no heading here is called that; its words stay',
    'articles.json: articles[0].body:25: the picture /images/imported/picture-7321fa10.png has no alternative text, so its name stands for it; write what it shows',
    'articles.json: articles[1].body:5: <sup> is left out; its words stay',
    'articles.json: articles[1].body:7: <script> is left out, with what it holds',
    'articles.json: articles[1].body:7: a link leads to https://help.parcelbay.example/hc/en-us/requests/new, which is not in this import, so it still leads to the old help centre',
    'articles.json: articles[1].body:7: a link to "tel:+15550100" is left out, since that leads nowhere from here; its words stay',
    'articles.json: articles[2].draft: this was a draft there too',
    'articles.json: articles[3].user_segment_id: only some readers could see this article there; once published here, everybody can',
    'articles.json: articles[3]: another article is called "How do I print a shipping label?", so this one is called "How do I print a shipping label? (Returns & refunds)"',
  ])
  expect(report.plan.empty.map(formatLoss)).toEqual([
    'articles.json: articles[5].body: there are no words, so this article is left out',
  ])
})

test('an article from Zendesk reads as an author would have written it', async () => {
  const root = await toyProject()
  await importSample(root, 'zendesk')
  expect(await contentOf(root, 'articles/shipping/how-do-i-print-a-shipping-label.mdx')).toBe(
    readFileSync(path.join(SAMPLES, 'expected/how-do-i-print-a-shipping-label.mdx'), 'utf8'),
  )
})

test('a link from one imported article to another leads there, at its heading', async () => {
  const root = await toyProject()
  await importSample(root, 'intercom')
  expect(await contentOf(root, 'articles/your-team/invite-your-team.mdx')).toContain(
    '[roles and rights](/articles/your-team/roles-and-rights#the-four-roles)',
  )
  await importSample(root, 'folder')
  expect(await contentOf(root, 'articles/getting-started/install.mdx')).toContain(
    '[the FAQ](/articles/folder/faq#i-lost-my-password) or [troubles](/articles/getting-started/troubles)',
  )
})

test('pictures of a folder and those written into an address are kept under public/', async () => {
  const root = await toyProject()
  await importSample(root, 'folder')
  await importSample(root, 'zendesk')
  const kept = await listFiles(root, 'public')
  expect(kept).toEqual([
    'public/images/imported/picture-7321fa10.png',
    'public/images/imported/settings-screen-ddee1d7e.png',
  ])
  expect(readFileSync(path.join(root, kept[1] ?? ''))).toEqual(
    readFileSync(path.join(SAMPLES, 'folder/img/Settings screen.png')),
  )
})

test('questions with the same answer become one article that knows them all', async () => {
  const root = await toyProject()
  await importSample(root, 'answers.csv')
  const article = await contentOf(root, 'articles/billing/can-i-pause-my-plan.mdx')
  expect(article).toContain('- Can I pause my plan?\n  - How do I stop paying for a while?\n')
})

test('what an author changed here is never written over, and it is told when it changed there too', async () => {
  const root = await toyProject()
  const copy = await copySample('intercom')
  await importSample(root, copy)
  const file = path.join(root, 'content/articles/your-team/invite-your-team.mdx')
  const edited = (await readFile(file, 'utf8')).replace(
    'Send an invitation by mail',
    'Ask people in',
  )
  await writeFile(file, edited)

  const again = await importSample(root, copy, LATER)
  expect(again.writes).toEqual([])
  expect(again.plan.outcomes[0]).toMatchObject({ kind: 'edited', isStale: false })

  const json = path.join(copy, 'articles.json')
  await writeFile(
    json,
    (await readFile(json, 'utf8')).replace('only admins can', 'only owners can'),
  )
  const stale = await importSample(root, copy, LATER)
  expect(stale.plan.outcomes[0]).toMatchObject({ kind: 'edited', isStale: true })
  expect(await readFile(file, 'utf8')).toBe(edited)
})

test('what changed only there is brought up to date, and nothing else', async () => {
  const root = await toyProject()
  const copy = await copySample('intercom')
  await importSample(root, copy)
  const json = path.join(copy, 'articles.json')
  await writeFile(
    json,
    (await readFile(json, 'utf8')).replace('only admins can', 'only owners can'),
  )
  const report = await importSample(root, copy, LATER)
  expect(kindsOf(report)).toEqual(['updated', 'unchanged', 'unchanged'])
  expect(report.writes.map(({ path: file }) => file)).toEqual([
    'content/articles/your-team/invite-your-team.mdx',
    'content/imported.yaml',
  ])
})

test('an article that was deleted here stays deleted, and links to it lead where they led before', async () => {
  const root = await toyProject()
  await importSample(root, 'intercom')
  await rm(path.join(root, 'content/articles/your-team/roles-and-rights.mdx'))
  const topics = path.join(root, 'content/topics.yaml')
  await writeFile(
    topics,
    (await readFile(topics, 'utf8')).replace('      - roles-and-rights\n', ''),
  )
  const report = await importSample(root, 'intercom', LATER)
  expect(kindsOf(report)).toEqual(['updated', 'deleted', 'unchanged'])
  expect(await contentOf(root, 'articles/your-team/invite-your-team.mdx')).toContain(
    '[roles and rights](https://help.teamtide.example/en/articles/7001235-roles-and-rights#h_1a2b3c4d5e)',
  )
  expect(await problemsOf(root)).toEqual([])
  expect((await importSample(root, 'intercom', LATER)).writes).toEqual([])
})

test('a topic that was deleted here with all its articles does not come back', async () => {
  const root = await toyProject()
  const topics = path.join(root, 'content/topics.yaml')
  const before = await readFile(topics, 'utf8')
  await importSample(root, 'answers.csv')
  await rm(path.join(root, 'content/articles/billing'), { recursive: true })
  await rm(path.join(root, 'content/articles/prices'), { recursive: true })
  await writeFile(topics, before)
  const report = await importSample(root, 'answers.csv', LATER)
  expect(kindsOf(report)).toEqual(['deleted', 'deleted', 'deleted'])
  expect(report.writes).toEqual([])
})

test('an import that is interrupted anywhere is completed by the next one, and no file is half there', async () => {
  const whole = await toyProject()
  const { writes } = await importSample(whole, 'zendesk')
  const wanted = await snapshot(whole)
  for (let written = 0; written < writes.length; written += 1) {
    const root = await toyProject()
    await interruptAfter(root, written)
    await importSample(root, 'zendesk', LATER)
    expect(await snapshot(root)).toEqual(wanted)
  }
})

/** What lies on the disk when an import of Zendesk's sample is killed after some of its files. */
async function interruptAfter(root: string, written: number): Promise<void> {
  const whole = await toyProject()
  const { writes } = await importSample(whole, 'zendesk')
  const record = writes.find(({ path: file }) => file === 'content/imported.yaml')
  const pending: Write = {
    path: 'content/imported.yaml',
    content: String(record?.content).replaceAll(/^ +hash: .*\n/gm, ''),
  }
  await writeTogether(root, [pending, ...writes.slice(0, written)])
}

test('a dry run says the same and writes nothing', async () => {
  const root = await toyProject()
  const before = await snapshot(root)
  const dry = await importSample(root, 'zendesk', { ...FIRST, isDry: true })
  expect(await snapshot(root)).toEqual(before)
  const real = await importSample(root, 'zendesk')
  expect(lossesOf(dry)).toEqual(lossesOf(real))
  expect(dry.writes).toEqual(real.writes)
})

test('one topic can be told for all articles', async () => {
  const root = await toyProject()
  const report = await importSample(root, 'answers.csv', { ...FIRST, into: 'two' })
  expect(report.plan.newTopics).toEqual([])
  expect(await listFiles(root, 'content/articles/two')).toHaveLength(4)
})

test('a topic that is not there stops an import before it writes anything', async () => {
  const root = await toyProject()
  const before = await snapshot(root)
  const report = await importContent(root, path.join(SAMPLES, 'answers.csv'), {
    ...FIRST,
    into: 'tow',
  })
  expect(report).toMatchObject({ ok: false, problems: [{ rule: 'unknown-topic' }, {}, {}] })
  expect(await snapshot(root)).toEqual(before)
})

test('a record that cannot be read stops an import, since it would make everything twice', async () => {
  const root = await toyProject({ 'content/imported.yaml': 'articles: [oops\n' })
  const report = await importContent(root, path.join(SAMPLES, 'answers.csv'), FIRST)
  expect(report).toMatchObject({ ok: false, problems: [{ file: 'content/imported.yaml' }] })
})

test('faults that content has already do not stop an import', async () => {
  const root = await toyProject({ 'content/articles/one/broken.mdx': 'no front matter' })
  expect(kindsOf(await importSample(root, 'answers.csv'))).toHaveLength(3)
})

test('a file or folder that is not there is an error that names it', async () => {
  const root = await toyProject()
  await expect(importContent(root, path.join(root, 'gone'), FIRST)).rejects.toThrow(/ENOENT.*gone/)
})

test('an empty folder imports nothing', async () => {
  const root = await toyProject()
  await mkdir(path.join(root, 'empty'))
  expect(await importSample(root, path.join(root, 'empty'))).toMatchObject({ writes: [] })
})

/** An export of Zendesk with one article. */
async function exportOf(root: string, body: string): Promise<string> {
  const article = { id: 1, title: 'One', body, updated_at: '2026-11-20T00:00:00Z' }
  const file = path.join(root, 'export.json')
  await writeFile(file, JSON.stringify({ articles: [article] }))
  return file
}

test('an article that is nested without end, or has 5 MB, is told and left out', async () => {
  const root = await toyProject()
  for (const [body, message] of [
    ['<blockquote>'.repeat(20_000), /nested more than 100 levels deep, so it is left out/],
    [
      `<p>${'word '.repeat(1_000_000)}</p>`,
      /^export\.json: articles\[0\]: this article would have 5\.0 MB; expected 500 kB at most/,
    ],
  ] as const) {
    const report = await importSample(root, await exportOf(root, `${body}x`))
    expect(report.writes).toEqual([])
    expect(report.plan.faults.map(formatLoss)).toEqual([expect.stringMatching(message)])
  }
})

test('a picture that a link on the disk leads to outside of the folder is not read', async () => {
  const root = await toyProject()
  const folder = path.join(root, 'export')
  await mkdir(folder)
  await writeFile(path.join(root, 'secret.png'), 'secret')
  await symlink('../secret.png', path.join(folder, 'inside.png'))
  await writeFile(path.join(folder, 'a.md'), '# A\n\n![x](inside.png) ![y](../secret.png) words\n')
  const report = await importSample(root, folder)
  expect(lossesOf(report).filter((line) => line.includes('picture'))).toEqual([
    'a.md:3: a picture is not kept: "inside.png" lies outside of what is imported',
    'a.md:3: a picture is not kept: "../secret.png" lies outside of what is imported',
  ])
  expect(await listFiles(root, 'public')).toEqual([])
})
