import { parseDocument } from 'yaml'
import { SITE_FILE } from '@/lib/content/content-files'
import type { SourceFile } from '@/lib/files/source-file'

const FLOW_FILE = /^content\/flows\/([^/]+)\.mdx$/

/**
 * Whose steps the YAML of a file speaks of, by the place in it: a flow of its own, in site.yaml and verdicts.yaml the
 * flow that they name, and elsewhere the guide, since conversations walk that one.
 */
export function flowsOfFile(
  { path: file, text }: SourceFile,
  guide: string | undefined,
): (path: readonly (string | number)[]) => string | undefined {
  const [, own] = FLOW_FILE.exec(file) ?? []
  if (own !== undefined) return () => own
  if (file.endsWith('.mdx')) return () => undefined
  const document = parseDocument(text)
  const named = (path: readonly (string | number)[]) => {
    const flow: unknown = document.getIn(path)
    return typeof flow === 'string' ? flow : undefined
  }
  if (file === SITE_FILE) return ([list = '', index = 0]) => named([list, index, 'flow'])
  const whole = named(['flow'])
  return () => whole ?? guide
}
