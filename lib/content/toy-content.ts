import { toyArticleSource } from '@/lib/articles/toy-article'
import { formatProblem } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { type CompileReport, compileContent } from './compile-content'
import type { ContentCache } from './content-cache'
import type { ProjectFiles } from './read-project'

const SITE = `name: Toy
tagline: Help with toys
description: All about toys.
url: https://toys.example
notice: Nobody runs this.
contact: { label: Ask, url: "https://example.com" }
`

const TOPICS = `topics:
  - { id: one, title: One, description: The first., articles: [a] }
  - { id: two, title: Two, description: The second. }
`

const FLOW = `---
title: Toy
description: A toy.
start: where
reviewed: 2026-11-20
scenarios:
  - { name: It works, answers: { where: here }, reaches: fine }
---

## Where? [#where]

- [Here](#fine) [#here]
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />
`

/**
 * A small whole content folder, for tests: the articles one/a (with the heading #part) and two/b, and the
 * flow toy (with the steps where and fine).
 * @param changes files to add or to replace, by path; null takes one away
 */
export function toyContent(changes: Record<string, string | null> = {}): SourceFile[] {
  const files: Record<string, string | null> = {
    'content/articles/one/a.mdx': toyArticleSource('one/a', '## Part [#part]\n\nWords.').text,
    'content/articles/two/b.mdx': toyArticleSource('two/b').text,
    'content/flows/toy.mdx': FLOW,
    'content/site.yaml': SITE,
    'content/topics.yaml': TOPICS,
    ...changes,
  }
  return Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
}

/** A project with a small whole content folder and the public file /a.png, for tests. */
export function toyFiles(changes?: Record<string, string | null>): ProjectFiles {
  return { sources: toyContent(changes), unreadable: [], strays: [], publicFiles: ['/a.png'] }
}

/** A cache that forgets everything when the test ends. */
export function toyCache(): ContentCache {
  const kept = new Map<string, unknown>()
  return {
    key: (text) => text,
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
  }
}

/** What compiling a small content folder reports. */
export function compileToy(changes?: Record<string, string | null>): Promise<CompileReport> {
  return compileContent(toyFiles(changes), toyCache())
}

/** The printed problems of a small content folder. */
export async function problemsOfToy(changes: Record<string, string | null>): Promise<string[]> {
  const { problems } = await compileToy(changes)
  return problems.map(formatProblem)
}
