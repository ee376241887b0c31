import { createHash } from 'node:crypto'
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Article, articleId } from '@/lib/articles/article'
import type { Block } from '@/lib/chat/block'
import type { ChatBundle } from '@/lib/chat/chat'
import type { Passage } from '@/lib/chat/find-passage'
import type { Cause } from '@/lib/files/component-specs'
import type { SourceFile } from '@/lib/files/source-file'
import type { Flow } from '@/lib/flows/flow'
import { FRAGMENTS_FOLDER, type Fragments } from '@/lib/flows/fragment'
import { inlineFragments } from '@/lib/flows/parse/inline-fragments'
import { parseFlowTree } from '@/lib/flows/parse/parse-flow-tree'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { splitSteps } from '@/lib/flows/parse/split-steps'
import type { Content } from './content'
import { drawBlocks } from './draw-blocks'
import { drawPassages } from './draw-passages'

/**
 * Put together what a conversation needs of content, ready to be sent to pages; drafts are not for readers.
 * @param sources the files that the content was parsed from
 */
export function makeChatBundle(content: Content, sources: readonly SourceFile[]): ChatBundle {
  const { fragments } = parseFragments(
    sources.filter(({ path }) => path.startsWith(FRAGMENTS_FOLDER)),
  )
  const flows = content.flows.filter(({ draft }) => !draft)
  const titles = new Map(content.articles.map((article) => [articleId(article), article.title]))
  const titleOf = (article: string) => titles.get(article) ?? article
  const drawn = flows.map((flow) => {
    const source = sources.find(({ path }) => path === flow.file)
    return source === undefined ? [] : drawSteps(flow, source, fragments, titleOf)
  })
  const bundle = {
    name: content.site.name,
    contact: content.site.contact,
    guide: content.site.guide ?? flows[0]?.id ?? '',
    flows: flows.map(withoutPages),
    words: Object.fromEntries(drawn.flat().map(({ id, body, howTo }) => [id, { body, howTo }])),
    articles: Object.fromEntries(
      drawn.flat().flatMap(({ id, article }) => (article === undefined ? [] : [[id, article]])),
    ),
    passages: listPassages(
      content.articles.filter(({ draft }) => !draft),
      sources,
      titleOf,
    ),
    connectors: content.connectors.map(({ id, name, statusPage }) => ({
      id,
      name,
      ...(statusPage !== undefined && { statusPage }),
    })),
    causes: findCauses(flows, drawn.flat()),
    clues: content.clues,
  }
  const version = createHash('sha256').update(JSON.stringify(bundle)).digest('hex').slice(0, 16)
  return { version, ...bundle }
}

/** A flow without what only its pages and checks need, and what `words` hold drawn. */
function withoutPages(flow: Flow): Flow {
  const steps = Object.entries(flow.steps).map(([id, { templates, ...step }]) => {
    const { title } = templates ?? {}
    const named = title === undefined ? {} : { templates: { title } }
    return [id, { ...step, ...named, text: '', howTo: '' }]
  })
  return { ...flow, steps: Object.fromEntries(steps), scenarios: [], references: [] }
}

/** Readers fetch all passages at once: of articles with more characters there are none, and short answers answer alone. */
const MOST_CHARACTERS = 250_000

function listPassages(
  articles: readonly Article[],
  sources: readonly SourceFile[],
  titleOf: (article: string) => string,
): Record<string, Passage[]> {
  const length = articles
    .flatMap(({ sections }) => sections)
    .reduce((sum, { text }) => sum + text.length, 0)
  if (length > MOST_CHARACTERS) return {}
  const files = new Map(sources.map((source) => [source.path, source]))
  return Object.fromEntries(
    articles.map((article) => {
      const source = files.get(article.file)
      return [articleId(article), source ? drawPassages(article, source, titleOf) : []]
    }),
  )
}

type DrawnStep = { id: string; body: Block[]; howTo: Block[]; article?: string }

function drawSteps(
  flow: Flow,
  source: SourceFile,
  fragments: Fragments,
  titleOf: (article: string) => string,
): DrawnStep[] {
  const tree = parseFlowTree(source)
  // Only flows that have passed their checks come here.
  if (!tree.ok) return []
  inlineFragments(tree.value, fragments, () => {})
  const { steps } = splitSteps(tree.value)
  // A flow keeps its steps in the order of its file.
  return Object.keys(flow.steps).map((id, index) => {
    const body = steps[index]?.body ?? []
    const isHowTo = (node: RootContent) =>
      node.type === 'mdxJsxFlowElement' && node.name === 'HowTo'
    const article = findArticle(body)
    return {
      id: `${flow.id}/${id}`,
      body: dropReference(
        drawBlocks(
          body.filter((node) => !isHowTo(node)),
          titleOf,
        ),
        article,
      ),
      howTo: drawBlocks(body.filter(isHowTo), titleOf),
      ...(article !== undefined && { article }),
    }
  })
}

/** What ends with a link to the article that is shown as a card would say it twice. */
function dropReference(blocks: Block[], article: string | undefined): Block[] {
  const last = blocks.at(-1)
  const link = last?.kind === 'paragraph' ? last.words.at(-1) : undefined
  const isSame = link?.kind === 'link' && link.href === `/articles/${article}`
  return isSame ? blocks.slice(0, -1) : blocks
}

/** The last article that a step names: its "Read more". */
function findArticle(body: RootContent[]): string | undefined {
  const named: string[] = []
  const root: Root = { type: 'root', children: body }
  visit(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== 'ArticleLink') return
    const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')
    if (typeof to?.value === 'string') named.push(to.value.trim())
  })
  return named.at(-1)
}

/** What remedies mend, and the articles that say more about them explain. */
function findCauses(flows: readonly Flow[], drawn: readonly DrawnStep[]): Record<string, Cause> {
  const causes: Record<string, Cause> = {}
  for (const flow of flows) {
    for (const step of Object.values(flow.steps)) {
      if (step.kind !== 'outcome' || step.end !== 'remedy') continue
      const id = `${flow.id}/${step.id}`
      causes[id] = step.cause
      const { article } = drawn.find((one) => one.id === id) ?? {}
      if (article !== undefined) causes[article] ??= step.cause
    }
  }
  return causes
}
