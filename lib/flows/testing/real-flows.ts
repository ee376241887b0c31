import { readdirSync, readFileSync } from 'node:fs'
import type { SourceFile } from '@/lib/files/source-file'
import type { Flow } from '@/lib/flows/flow'
import { FRAGMENTS_FOLDER, type Fragments } from '@/lib/flows/fragment'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'

/** The flows of content/, with their sources and the fragments that they include, for tests. */
export function realFlows(): { sources: SourceFile[]; fragments: Fragments; flows: Flow[] } {
  const { fragments } = parseFragments(readFolder(FRAGMENTS_FOLDER))
  const sources = readFolder('content/flows/')
  const flows = sources.map((source) => {
    const parsed = parseFlow(source, fragments)
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
    return parsed.value
  })
  return { sources, fragments, flows }
}

/** The real flow of an id, for tests. */
export function realFlow(id: string): Flow {
  const flow = realFlows().flows.find((one) => one.id === id)
  if (flow === undefined) throw new Error(`content/flows has no ${id}.mdx`)
  return flow
}

function readFolder(folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ path: folder + name, text: readFileSync(folder + name, 'utf8') }))
}
