import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkMarkup } from '@/lib/files/check-markup'
import { ARTICLE_COMPONENTS } from '@/lib/files/component-specs'
import { ID, ID_EXPECTED } from '@/lib/files/custom-id'
import { parseFrontMatter } from '@/lib/files/parse-front-matter'
import { parseMdx, placeOf } from '@/lib/files/parse-mdx'
import type { Parsed, Problem } from '@/lib/files/problem'
import { type Reference, readReferences } from '@/lib/files/read-references'
import { isBearable } from '@/lib/files/rules'
import type { SourceFile } from '@/lib/files/source-file'
import { suggestName } from '@/lib/files/suggest-name'
import type { Article } from './article'
import { articleSchema } from './article-schema'
import { type FoundHeading, readHeadings } from './read-headings'
import { readLead } from './read-lead'
import { readSections } from './read-sections'
import { readSteps } from './read-steps'

const ARTICLE_FILE = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/

/** Parse an article's file into a value that pages can trust, or into all its problems. */
export function parseArticle(source: SourceFile): Parsed<Article> {
  const { path: file } = source
  const address = parsePath(file)
  const frontMatter = parseFrontMatter(source, articleSchema)
  const tree = parseMdx(source)
  const problems: Problem[] = [
    ...(address.ok ? [] : address.problems),
    ...(frontMatter.ok ? [] : frontMatter.problems),
    ...(tree.ok ? checkTree(tree.value, file) : tree.problems),
  ]
  if (!address.ok || !frontMatter.ok || !tree.ok || !problems.every(isBearable)) {
    return { ok: false, problems }
  }

  const { data, locate } = frontMatter.value
  const related = data.related.map(
    (to, index): Reference => ({ to, kind: 'related', place: locate(['related', index]) }),
  )
  return {
    ok: true,
    remarks: problems,
    value: {
      ...data,
      ...address.value,
      file,
      headings: readHeadings(tree.value).map(({ heading }) => heading),
      sections: readSections(tree.value),
      lead: readLead(tree.value),
      steps: readSteps(tree.value),
      references: [...related, ...readReferences(tree.value)],
      places: {
        title: locate(['title']),
        questions: data.questions.map((_, index) => locate(['questions', index])),
        sources: data.sources.map((_, index) => locate(['sources', index, 'url'])),
        reviewed: locate(['reviewed']),
      },
    },
  }
}

function parsePath(file: string): Parsed<{ topic: string; slug: string }> {
  const [, topic, slug] = ARTICLE_FILE.exec(file) ?? []
  const problem = (message: string): Parsed<never> => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, rule: 'file-name', message }],
  })
  if (topic === undefined || slug === undefined) {
    return problem('this file is in no topic; expected content/articles/<topic>/<slug>.mdx')
  }
  for (const name of [topic, slug]) {
    if (!ID.test(name)) {
      return problem(
        `"${name}" cannot be an address; expected lower case letters, digits and hyphens, as in sign-in-expired${suggestName(name)}`,
      )
    }
  }
  return { ok: true, value: { topic, slug } }
}

function checkTree(root: Root, file: string): Problem[] {
  return [
    ...checkMarkup(root, file, ARTICLE_COMPONENTS),
    ...checkLevels(root, file),
    ...checkHeadings(readHeadings(root), file),
    ...checkSkips(readHeadings(root), file),
    ...checkWords(root, file),
  ]
}

function checkWords(root: Root, file: string): Problem[] {
  if (readSections(root).length > 0) return []
  const line = root.children.find(({ type }) => type === 'yaml')?.position?.end.line ?? 1
  const message = 'this article has no words; expected its answer after the front matter'
  return [{ file, line, column: 1, rule: 'no-words', message }]
}

/** Only headings that stand by themselves begin a section and can be linked to. */
function checkLevels(root: Root, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'heading', (node, _, parent) => {
    if (parent === root) return
    const message =
      'a heading inside another block; expected it outside, or words in ** to stand out inside'
    problems.push({ file, ...placeOf(node), rule: 'heading-level', message })
  })
  return problems
}

/** Who listens to a page goes from heading to heading, by their levels. */
function checkSkips(headings: FoundHeading[], file: string): Problem[] {
  return headings.flatMap(({ node, heading: { text, depth } }, index) => {
    const above = headings[index - 1]?.heading.depth ?? 1
    if (depth <= above + 1) return []
    const after = index === 0 ? 'the title' : `one of level ${above}`
    const message = `the heading "${text}" of level ${depth} follows ${after}; expected ${'#'.repeat(above + 1)}, so that no level is skipped`
    return [{ file, ...placeOf(node), rule: 'heading-skip', message }]
  })
}

function checkHeadings(headings: FoundHeading[], file: string): Problem[] {
  const seen = new Map<string, number>()
  return headings.flatMap(({ node, heading, custom }) => {
    const place = custom?.place ?? placeOf(node)
    const problem = (message: string): Problem[] => [
      { file, ...place, rule: 'heading-id', message },
    ]
    if (custom !== undefined && !ID.test(custom.id)) {
      return problem(`"${custom.id}" is no heading id; expected ${ID_EXPECTED}`)
    }
    if (heading.text === '') {
      return problem('a heading has no words; expected some, as in ## What to do [#what-to-do]')
    }
    if (heading.id === '') {
      return problem(
        `no id can be made from the heading "${heading.text}"; expected one written after it, as in [#sign-in-again]`,
      )
    }
    const earlier = seen.get(heading.id)
    if (earlier !== undefined) {
      return problem(
        `the heading id "${heading.id}" is already taken in line ${earlier}; expected another, written as [#${heading.id}-2]`,
      )
    }
    seen.set(heading.id, place.line)
    return []
  })
}
