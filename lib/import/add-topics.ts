import { parseDocument, stringify } from 'yaml'

/** A topic as it is written; further keys are written as they are. */
type WrittenTopic = { id: string; title: string; description: string }

/** The text of topics.yaml with topics added after those there are; what is there stays as it is. */
export function addTopics(text: string, topics: readonly WrittenTopic[]): string {
  if (topics.length === 0) return text
  const [, indent = '  '] = /^([ \t]*)- /m.exec(text) ?? []
  const items = topics.map((topic) =>
    stringify([topic], { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => indent + line)
      .join('\n'),
  )
  const end = text.endsWith('\n') || text === '' ? text : `${text}\n`
  const added = `${end}${items.join('\n')}\n`
  return hasTopics(added, topics) ? added : addToDocument(text, topics)
}

/** The list may be written in brackets; then only a new print of the file takes more. */
function addToDocument(text: string, topics: readonly WrittenTopic[]): string {
  const document = parseDocument(text)
  for (const topic of topics) document.addIn(['topics'], document.createNode(topic))
  return document.toString({ lineWidth: 0 })
}

function hasTopics(text: string, topics: readonly WrittenTopic[]): boolean {
  const document = parseDocument(text)
  const list: unknown = document.errors.length === 0 ? document.toJS()?.topics : undefined
  const ids = Array.isArray(list) ? list.map((one: unknown) => (one as { id?: unknown })?.id) : []
  return topics.every(({ id }) => ids.includes(id))
}
