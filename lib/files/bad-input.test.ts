import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { parseMdx } from './parse-mdx'
import { parseYaml } from './parse-yaml'
import { formatProblem, problemsOf } from './problem'
import { readContent } from './read-content'

/** A folder with a good article in it, which must be read whatever lies beside it. */
async function withProject(run: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'unstuck-bad-'))
  try {
    await mkdir(path.join(root, 'content/articles/one'), { recursive: true })
    await writeFile(path.join(root, 'content/articles/one/good.mdx'), 'good')
    // Others must be able to enter, since this test may give up its rights.
    await chmod(root, 0o755)
    await run(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Root may read everything: who runs as root becomes nobody for as long. */
async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65534)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

async function told(root: string): Promise<string[]> {
  const { sources, unreadable } = await readContent(root)
  expect(sources).toContainEqual({ path: 'content/articles/one/good.mdx', text: 'good' })
  return unreadable.map(formatProblem)
}

test('an article of 5 MB is told with its size and not read', async () => {
  await withProject(async (root) => {
    await writeFile(path.join(root, 'content/articles/one/big.mdx'), 'x'.repeat(5_000_000))
    expect(await told(root)).toEqual([
      'content/articles/one/big.mdx:1:1: this file has 5.0 MB; expected 500 kB at most: cut it into articles that each answer one question',
    ])
  })
})

test('a folder and a file without rights are told, and the rest is read', async () => {
  test.skip(process.platform === 'win32', 'Windows keeps rights elsewhere')
  await withProject(async (root) => {
    await mkdir(path.join(root, 'content/articles/two'), { mode: 0o700 })
    await chmod(path.join(root, 'content/articles/two'), 0)
    await writeFile(path.join(root, 'content/articles/one/mine.mdx'), 'mine')
    await chmod(path.join(root, 'content/articles/one/mine.mdx'), 0)
    expect((await withoutRights(() => told(root))).sort()).toEqual([
      'content/articles/one/mine.mdx:1:1: this file may not be read; expected the right to, which chmod u+r gives its owner',
      'content/articles/two:1:1: this folder may not be opened; expected the right to, which chmod u+rx gives its owner',
    ])
    await chmod(path.join(root, 'content/articles/two'), 0o700)
  })
})

test('links in a circle are told and not followed', async () => {
  await withProject(async (root) => {
    await symlink('../..', path.join(root, 'content/articles/loop'))
    await symlink('b.mdx', path.join(root, 'content/articles/one/a.mdx'))
    await symlink('a.mdx', path.join(root, 'content/articles/one/b.mdx'))
    const message =
      'this is a symbolic link, which is not followed; expected the file or the folder itself'
    expect((await told(root)).sort()).toEqual([
      `content/articles/loop:1:1: ${message}`,
      `content/articles/one/a.mdx:1:1: ${message}`,
      `content/articles/one/b.mdx:1:1: ${message}`,
    ])
  })
})

test('names with spaces, capitals and other letters are read as they are', async () => {
  await withProject(async (root) => {
    const names = ['Mein Artikel.mdx', 'ÜBER.mdx', '接続.mdx', "it's #1 & more?.mdx"]
    for (const name of names) await writeFile(path.join(root, 'content/articles/one', name), name)
    const { sources, unreadable } = await readContent(root)
    expect(unreadable).toEqual([])
    expect(sources.map(({ text }) => text).sort()).toEqual([...names, 'good'].sort())
  })
})

test('a file in UTF-16, and bytes that are no text, are told as no UTF-8', async () => {
  await withProject(async (root) => {
    const utf16 = Buffer.from('\uFEFFwords', 'utf16le')
    await writeFile(path.join(root, 'content/articles/one/wide.mdx'), utf16)
    await writeFile(
      path.join(root, 'content/articles/one/png.mdx'),
      Buffer.from([0x89, 0x50, 0xff]),
    )
    expect(await told(root)).toHaveLength(2)
  })
})

const yaml = (text: string) =>
  problemsOf(parseYaml(text, z.unknown(), 'content/x.yaml')).map(formatProblem)

test('a YAML bomb is refused at each of its fuses, without being expanded', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
    .split('')
    .map((name, index) => {
      const before = `*${'abcdefgh'[index]}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`
    })
    .join('\n')}\n`
  const problems = yaml(bomb)
  expect(problems).toHaveLength(72)
  expect(problems[0]).toBe(
    'content/x.yaml:2:8: *a is a YAML alias, which is refused; expected the words themselves, in quotes when they begin with *',
  )
})

test('an anchor that nobody uses does no harm, and merging keys is refused', () => {
  expect(yaml('a: &a words\n')).toEqual([])
  expect(yaml('a: &a { b: c }\nd:\n  <<: *a\n')).toHaveLength(1)
})

test('brackets within brackets within brackets do not exhaust the parser', () => {
  const [problem = '', ...more] = yaml('['.repeat(200_000))
  expect(problem).toContain('this YAML is nested deeper than anybody reads; expected a few levels')
  expect(more).toEqual([])
})

for (const [name, text] of [
  ['quotes', `${'>'.repeat(20_000)} x`],
  ['quotes that can just be parsed', `${'>'.repeat(500)} x`],
  ['components', `${'<Kbd>'.repeat(3000)}x${'</Kbd>'.repeat(3000)}`],
] as const) {
  test(`${name} within one another a thousand times are told, and not walked`, () => {
    expect(problemsOf(parseMdx({ path: 'content/x.mdx', text })).map(formatProblem)).toEqual([
      'content/x.mdx:1:1: this is nested more than 100 levels deep; expected lists, quotes and components within one another a few times at most',
    ])
  })
}
