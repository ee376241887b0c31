import { readFileSync } from 'node:fs'
import type { Article } from '@/lib/articles/article'
import { MARKDOWN_FOLDER } from '@/lib/content/cache-files'
import type { SourceFile } from '@/lib/files/source-file'
import { formatFlowMarkdown } from '@/lib/flows/formats/format-flow-markdown'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { getTitle } from './articles'
import { getContent, inProject } from './content'
import { getFlow } from './flows'

/** A flow as Markdown that reads by itself; made from its source, so only while building. */
export function getFlowMarkdown(id: string): string {
  const flow = getFlow(id)
  if (flow === undefined) throw new Error(`There is no flow "${id}"`)
  const { fragments } = parseFragments(
    flow.fragments.map((name) => getSource(`${FRAGMENTS_FOLDER}${name}.mdx`)),
  )
  const siteUrl = getContent().site.url
  return formatFlowMarkdown(flow, getSource(flow.file), { fragments, siteUrl, titleOf: getTitle })
}

/** An article as Markdown that reads by itself. */
export function getArticleMarkdown(article: Article): string {
  const name = getContent().markdown[article.file]
  if (name === undefined) throw new Error(`${article.file} was not compiled; run npm run build`)
  return readFileSync(inProject(`${MARKDOWN_FOLDER}/${name}`), 'utf8')
}

function getSource(file: string): SourceFile {
  return { path: file, text: readFileSync(inProject(file), 'utf8') }
}
