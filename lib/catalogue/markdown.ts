import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '@/lib/articles/article'
import { formatArticleMarkdown } from '@/lib/articles/format-article-markdown'
import type { SourceFile } from '@/lib/files/source-file'
import { formatFlowMarkdown } from '@/lib/flows/formats/format-flow-markdown'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { getTitle } from './articles'
import { getContent } from './content'
import { getFlow } from './flows'

/** A flow as Markdown that reads by itself; made from its source, so only while building. */
export function getFlowMarkdown(id: string): string {
  const flow = getFlow(id)
  if (flow === undefined) throw new Error(`There is no flow "${id}"`)
  const { fragments } = parseFragments(
    flow.fragments.map((name) => getSource(`${FRAGMENTS_FOLDER}${name}.mdx`)),
  )
  return formatFlowMarkdown(flow, getSource(flow.file), { fragments, ...getNames() })
}

/** An article as Markdown that reads by itself; made from its source, which has to stand beside the build. */
export function getArticleMarkdown(article: Article): string {
  return formatArticleMarkdown(article, getSource(article.file), getNames())
}

function getNames() {
  return { siteUrl: getContent().site.url, titleOf: getTitle }
}

function getSource(file: string): SourceFile {
  const text = readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')
  return { path: file, text }
}
