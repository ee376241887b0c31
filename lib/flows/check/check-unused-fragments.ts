import type { Problem } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'

/** Check that some flow includes each fragment. */
export function checkUnusedFragments(fragments: Fragments, flows: readonly Flow[]): Problem[] {
  const used = new Set(flows.flatMap((flow) => flow.fragments))
  return [...fragments.values()]
    .filter(({ name }) => !used.has(name))
    .map(({ name, file }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'unused-fragment',
      message: `no flow includes the fragment "${name}"; expected <Fragment name="${name}" /> in a step, or the file removed`,
    }))
}
