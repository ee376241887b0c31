import type { Group } from '@/lib/search/entry'
import type { Result, Results } from '@/lib/search/find-results'

/** One line of the palette that can be chosen. */
export type Row =
  | { kind: 'recent'; section: string; title: string }
  | { kind: 'symptom'; section: string; title: string; path: string }
  | { kind: 'result'; section: string; title: string; path: string; result: Result }

/** What each group of results is called, in the order in which groups stand when nothing ranks them. */
export const GROUPS: Record<Group, string> = {
  errors: 'Error texts',
  answers: 'Answers',
  steps: 'Steps to try',
}

/** A short list is read; the search page has the rest. */
const MOST_IN_GROUP: Record<Group, number> = { errors: 4, answers: 5, steps: 3 }

/** Results by group, the group of the best result first. */
export function resultRows({ results }: Results): Row[] {
  const groups = [...new Set(results.map(({ group }) => group))]
  return groups.flatMap((group) =>
    results
      .filter((result) => result.group === group)
      .slice(0, MOST_IN_GROUP[group])
      .map((result) => ({
        kind: 'result' as const,
        section: GROUPS[group],
        title: result.title,
        path: result.section?.path ?? result.path,
        result,
      })),
  )
}

/** What an empty field offers: what was searched before, and the symptoms of the front page. */
export function emptyRows(recent: string[], symptoms: { label: string; path: string }[]): Row[] {
  return [
    ...recent.map((title) => ({ kind: 'recent' as const, section: 'Recent searches', title })),
    ...symptoms.map(({ label, path }) => ({
      kind: 'symptom' as const,
      section: 'Start from what you see',
      title: label,
      path,
    })),
  ]
}
