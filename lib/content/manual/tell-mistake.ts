import { checkProject } from '@/lib/content/check-project'
import { checkPhrasings } from '@/lib/content/phrasings/check-phrasings'
import { measurePhrasings } from '@/lib/content/phrasings/measure-phrasings'
import type { ProjectFiles } from '@/lib/content/read-project'
import { type SortedProblems, sortProblems } from '@/lib/content/sort-problems'
import { toyCache, toyFiles } from '@/lib/content/toy-content'
import type { SourceFile } from '@/lib/files/source-file'
import { formatPublished, recordPublished } from '@/lib/flows/check/record-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import type { Mistake } from './mistakes'

/** The project that the manual's files make: with a site.yaml, its ids recorded, and two pictures. */
export async function manualProject(examples: readonly SourceFile[]): Promise<ProjectFiles> {
  const site = toyFiles().sources.filter(({ path }) => path === 'content/site.yaml')
  const project: ProjectFiles = {
    sources: [...examples, ...site],
    unreadable: [],
    strays: [],
    publicFiles: ['/settings.png', '/huge.png'],
    pictureSizes: new Map([
      ['/settings.png', 80_000],
      ['/huge.png', 4_200_000],
    ]),
  }
  const { flows } = await checkProject(project, toyCache())
  const text = formatPublished(
    recordPublished(
      flows.map(({ value }) => value),
      {},
    ),
  )
  return { ...project, sources: [...project.sources, { path: PUBLISHED_FILE, text }] }
}

/** A project in which somebody made a mistake. */
export function makeMistake(project: ProjectFiles, { file, change }: Mistake): ProjectFiles {
  const others = project.sources.filter(({ path }) => path !== file)
  if (change === 'removed') return { ...project, sources: others }
  if ('text' in change) {
    return { ...project, sources: [...others, { path: file, text: change.text }] }
  }
  const [from, to] = change
  const text = project.sources.find(({ path }) => path === file)?.text ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no words "${from}"`)
  return { ...project, sources: [...others, { path: file, text: text.replace(from, () => to) }] }
}

/** Everything that the check tells of a project. */
export async function tellProblems(project: ProjectFiles): Promise<SortedProblems> {
  const report = await checkProject(project, toyCache())
  const articles = report.articles.map(({ value }) => value).filter(({ draft }) => !draft)
  const scores = measurePhrasings({ articles, flows: [], synonyms: report.synonyms })
  return sortProblems(
    [
      ...report.problems,
      ...report.warnings,
      ...report.unrecorded,
      ...checkPhrasings(articles, scores),
    ],
    report.levels,
  )
}
