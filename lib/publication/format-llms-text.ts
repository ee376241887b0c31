import { articlePath } from '@/lib/articles/article'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { FEED_PATH } from './format-feed'
import type { Publication } from './publication'

/** The site for language models, as llmstxt.org has it: what it is, and a list of its pages as Markdown. */
export function formatLlmsText({ site, shelves, flows }: Publication): string {
  const { name, tagline, description, notice, url } = site
  const flowLines = flows.map((flow) =>
    formatLine(flow.title, `${url}${formatFlowPath(flow)}.md`, flow.description),
  )
  const sections = shelves.map(({ title, articles }) =>
    formatSection(
      title,
      articles.map((article) =>
        formatLine(article.title, `${url}${articlePath(article)}.md`, article.description),
      ),
    ),
  )
  return [
    `# ${name}: ${tagline}`,
    `> ${description}`,
    `${notice} Every article answers one question. A guided check asks step by step what a reader sees, and ends with the likeliest cause and what to do. Every address without its .md is the same for people.`,
    ...(flows.length > 0 ? [formatSection('Guided checks', flowLines)] : []),
    ...sections,
    formatSection('Optional', [
      formatLine(
        'All of this in one file',
        `${url}/llms-full.txt`,
        'every article and guided check',
      ),
      formatLine('Search', `${url}/api/search?q=sign-in+expired`, 'answers a question as JSON'),
      formatLine('Changes', `${url}${FEED_PATH}`, 'what was reviewed last, as RSS'),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function formatSection(title: string, lines: string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`
}

function formatLine(title: string, address: string, notes: string): string {
  return `- [${title.replace(/[[\]\\]/g, '\\$&')}](${address}): ${notes}`
}
