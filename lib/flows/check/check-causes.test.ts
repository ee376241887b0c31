import { expect, test } from '@playwright/test'
import { CAUSES } from '@/lib/files/component-specs'
import { toyEnd, toyFlow } from '@/lib/flows/testing/toy-flow'
import { checkCauses } from './check-causes'

const remedies = (causes: readonly string[]) =>
  causes
    .map(
      (cause) => `## ${cause} [#${cause}]\n\n<Remedy cause="${cause}" />\n\n- [On](#fine) [#on]\n`,
    )
    .join('\n') + toyEnd('fine')

test('told: a cause that no path reaches', () => {
  const [first, ...others] = CAUSES
  const flow = toyFlow(remedies(others), 'start: service')
  expect(checkCauses([flow])).toEqual([
    {
      file: 'content/flows/toy.mdx',
      line: 2,
      column: 1,
      rule: 'cause-without-remedy',
      message:
        'no path of any flow reaches the cause "auth"; expected a step with <Remedy cause="auth" />',
    },
  ])
  expect(checkCauses([flow, toyFlow(remedies([first]), 'start: auth')])).toEqual([])
})

test('without flows no cause is missed', () => {
  expect(checkCauses([])).toEqual([])
})
