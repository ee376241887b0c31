import type { Problem } from '@/lib/files/problem'
import type { ProjectFiles } from './read-project'

/**
 * A project in which files with problems are as they were when content was last whole; what was not there
 * then is left out.
 */
export function holdBack(
  project: ProjectFiles,
  last: ProjectFiles | undefined,
  problems: readonly Problem[],
): ProjectFiles {
  const faulty = new Set(problems.map(({ file }) => file))
  const isSound = (file: string) => !faulty.has(file)
  const before = last?.sources.filter(({ path }) => faulty.has(path)) ?? []
  return {
    ...project,
    sources: [...project.sources.filter(({ path }) => isSound(path)), ...before].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
    strays: project.strays.filter(isSound),
    unreadable: project.unreadable.filter(({ file }) => isSound(file)),
  }
}
