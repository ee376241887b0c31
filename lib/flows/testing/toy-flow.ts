import type { SourceFile } from '@/lib/files/source-file'
import type { Flow } from '@/lib/flows/flow'
import { parseFlow } from '@/lib/flows/parse/parse-flow'

/**
 * A small flow's file, for tests. It starts at the step "a"; its first step stands in line 8, or as many
 * lines further down as there are lines of extra front matter.
 */
export function toySource(steps: string, frontMatter = 'start: a'): SourceFile {
  return {
    path: 'content/flows/toy.mdx',
    text: `---\ntitle: Toy\ndescription: A toy.\nreviewed: 2026-11-20\n${frontMatter}\n---\n\n${steps}\n`,
  }
}

/** The value of a small flow that has no problems. */
export function toyFlow(steps: string, frontMatter?: string): Flow {
  const parsed = parseFlow(toySource(steps, frontMatter))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.value
}

/** A question as Markdown, whose last choice is the one for who does not know. */
export function toyQuestion(id: string, choices: Record<string, string>, unsure: string): string {
  const items = Object.entries(choices).map(([key, next]) => `- [To ${key}](#${next}) [#${key}]`)
  return `## Question ${id} [#${id}]\n\n${items.join('\n')}\n- [I'm not sure](#${unsure}) [#unsure]\n`
}

/** An outcome as Markdown: the end of the flow. */
export function toyEnd(id: string): string {
  return `## End ${id} [#${id}]\n\n<Solved />\n`
}
