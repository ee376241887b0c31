import { IMPORTED_FILE, REDIRECTS_FILE, TOPICS_FILE } from '@/lib/content/content-files'
import type { SourceFile } from '@/lib/files/source-file'
import type { Write } from '@/lib/files/write-together'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { applyEdits, type Edit } from './edit'
import { editPage, frontMatterOf } from './edit-page'
import { addPair, editYaml, removeItem } from './edit-yaml'
import { flowsOfFile } from './flows-of-file'
import { moveOf } from './move-of'
import { renameWords } from './rename-words'
import type { Renaming } from './renaming'
import { rewriteRecords } from './rewrite-records'

/** Files that the edits below do not go through: programs write them. */
const WRITTEN = [PUBLISHED_FILE, IMPORTED_FILE]

/**
 * The writes that rename something in all of content: the file moves, links and names follow at their places, and the
 * old address leads to the new one. Nothing else of any file changes.
 * @param guide the flow that conversations speak of
 */
export function planRename(
  sources: readonly SourceFile[],
  renaming: Renaming,
  guide: string | undefined,
): Write[] {
  const moved = moveOf(renaming)
  const after = new Map<string, string>()
  for (const source of sources) {
    if (WRITTEN.includes(source.path)) continue
    const edits = editsOf(source, renaming, guide)
    const text = applyEdits(source.text, edits)
    if (text !== source.text || source.path === moved?.from) after.set(source.path, text)
  }
  const redirected = redirect(sources, after, renaming)
  const writes: Write[] = [...after, ...redirected].flatMap(([path, text]): Write[] =>
    path === moved?.from
      ? [
          { path: moved.to, content: text },
          { path: moved.from, content: null },
        ]
      : [{ path, content: text }],
  )
  return [...writes, ...rewriteRecords(sources, after, renaming)]
}

function editsOf(source: SourceFile, renaming: Renaming, guide: string | undefined): Edit[] {
  const words = renameWords(renaming)
  const flowOf = flowsOfFile(source, guide)
  if (!source.path.endsWith('.mdx')) {
    const edits = editYaml(source.text, (word) => words.yaml(word, flowOf(word.path)))
    return source.path === TOPICS_FILE ? [...edits, ...editShelves(source, renaming)] : edits
  }
  const { yaml, offset } = frontMatterOf(source)
  const isOwn = renaming.kind === 'step' && source.path === `content/flows/${renaming.flow}.mdx`
  const edits = [
    ...editYaml(yaml, (word) => words.yaml(word, flowOf(word.path)), offset),
    ...editPage(source, {
      ...words,
      address: (address) =>
        isOwn && address === `#${renaming.from}` ? `#${renaming.to}` : words.address(address),
    }),
  ]
  return isOwn
    ? [...edits, ...renameHeading(source, renaming), keepLinks(yaml, renaming, offset)]
    : edits
}

/** The order of a shelf names articles by their slugs alone. */
function editShelves({ text }: SourceFile, renaming: Renaming): Edit[] {
  if (renaming.kind !== 'article') return []
  const [topic, slug = ''] = renaming.from.split('/')
  const [toTopic, toSlug = ''] = renaming.to.split('/')
  const shelves: string[] = []
  editYaml(text, ({ value, isKey, path }) => {
    if (!isKey && path.at(-1) === 'id') shelves[Number(path[1])] = value
    return undefined
  })
  const index = shelves.indexOf(topic ?? '')
  const places: (readonly (string | number)[])[] = []
  const renamed = editYaml(text, ({ value, isKey, path }) => {
    const isHere = !isKey && path[1] === index && path[2] === 'articles' && value === slug
    if (!isHere) return undefined
    places.push(path)
    return toSlug
  })
  if (topic === toTopic) return renamed
  // Without a place in the order of its new shelf it stands there by its title.
  return places.flatMap((path) => removeItem(text, path) ?? [])
}

function renameHeading(
  { text }: SourceFile,
  { from, to }: Extract<Renaming, { kind: 'step' }>,
): Edit[] {
  const heading = new RegExp(`^(#{1,6}[ \\t].*\\[#)${from}(?=\\][ \\t]*$)`, 'm').exec(text)
  if (heading?.[1] === undefined) return []
  const start = heading.index + heading[1].length
  return [{ start, end: start + from.length, text: to }]
}

/** Links to the old id of a step are in tickets. */
function keepLinks(
  yaml: string,
  { from, to }: Extract<Renaming, { kind: 'step' }>,
  offset: number,
): Edit {
  return addPair(yaml, 'renamed', from, to, offset)
}

/** The redirects with the old address of a page that readers could open; a draft had none. */
function redirect(
  sources: readonly SourceFile[],
  after: Map<string, string>,
  renaming: Renaming,
): [path: string, text: string][] {
  if (renaming.kind === 'step') return []
  const map = renaming.kind === 'article' ? 'articles' : 'flows'
  const before = sources.find(({ path }) => path === REDIRECTS_FILE)?.text ?? ''
  let text = after.get(REDIRECTS_FILE) ?? before
  after.delete(REDIRECTS_FILE)
  // The name may have been in use before: a redirect from it would hide the page.
  const back = removeItem(text, [map, renaming.to])
  if (back) text = applyEdits(text, [back])
  if (!renaming.isDraft) {
    text = applyEdits(text, [addPair(text, map, renaming.from, renaming.to)])
    if (!text.endsWith('\n')) text += '\n'
  }
  return text === before ? [] : [[REDIRECTS_FILE, text]]
}
