import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { ArticleFrontMatter } from '@/lib/articles/article-schema'

/** The keys of an article that is written for its author; what is empty is left out. */
export type WrittenFrontMatter = Pick<
  ArticleFrontMatter,
  'title' | 'description' | 'questions' | 'sources' | 'reviewed' | 'draft' | 'keywords'
>

const processor = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one' })

/** The file of an article: its front matter and its words, as an author would write them. */
export function formatArticle({ keywords, ...front }: WrittenFrontMatter, root: Root): string {
  const keys = { ...front, ...(keywords.length > 0 && { keywords }) }
  const yaml = stringify(keys, { lineWidth: 0 })
  return `---\n${yaml}---\n\n${processor.stringify(root)}`
}
