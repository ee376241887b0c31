import { expect, test } from '@playwright/test'
import { checkFlow } from '@/lib/flows/check/check-flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { pick, seededRandom } from '@/lib/flows/testing/random-flow'
import { realFlows } from '@/lib/flows/testing/real-flows'
import { parseFlow } from './parse-flow'

const { sources, fragments } = realFlows()

const PIECES = ['#', '## ', '[', ']', '](#where)', '[#where]', '[#__proto__]', '- ', '<', '/>', '{']
PIECES.push('}', '`', '```\n', '---\n', '\n\n', '\r', '\u2028', '\0', '😀', '<HowTo>', '</HowTo>')
PIECES.push(
  '<Solved />',
  '<Fragment name="keep-the-reference" />',
  '<Connector />',
  '__proto__: x\n',
  'constructor',
  '{/*',
  '*/}',
  '| a |\n|---|\n',
  '[a]: #b\n',
)

/** A text with one to four of the accidents that happen to files. */
function mutate(random: () => number, text: string): string {
  let mutant = text
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
    const at = Math.floor(random() * mutant.length)
    const end = at + Math.floor(random() * 80)
    const [before, middle, after] = [mutant.slice(0, at), mutant.slice(at, end), mutant.slice(end)]
    mutant = pick(random, [
      before + after,
      before + pick(random, PIECES) + middle + after,
      before + middle + middle + after,
      after + before + middle,
      before + middle.toUpperCase() + after,
      before.slice(-2_000) + middle + after,
    ])
  }
  return mutant
}

test('a mutated flow is a flow or has problems with places; never a crash, never a hang', () => {
  const random = seededRandom(6)
  for (let round = 0; round < 50; round += 1) {
    const { path, text } = pick(random, sources)
    // A few of the steps keep the run short, and their dangling choices are faults like others.
    const frontMatter = text.slice(0, text.indexOf('\n---\n', 4) + 5)
    const steps = text.slice(frontMatter.length).split(/(?=^## )/m)
    const some = steps.filter(() => random() < 0.15).join('')
    const mutant = mutate(random, (round % 2 === 0 ? '' : frontMatter) + some)
    const parsed = parseFlow({ path, text: mutant }, fragments)
    const lines = mutant.split(/\r\n|\n|\r/).length
    const problems = parsed.ok ? checkFlow(parsed.value) : parsed.problems
    expect(parsed.ok || problems.length > 0).toBe(true)
    // One expectation for all of them: each costs Playwright about a millisecond.
    const placeless = problems.filter(
      ({ file, line, column, rule, message }) =>
        !(file === path && line >= 1 && line <= lines && column >= 1 && rule && message),
    )
    expect(placeless).toEqual([])
    if (parsed.ok) expect(resolveFlow(parsed.value, {}).step.id).toBe(parsed.value.start)
  }
})

test('a whole flow with one accident in it is told about, or still a flow', () => {
  const random = seededRandom(7)
  for (let round = 0; round < 10; round += 1) {
    const { path, text } = pick(random, sources)
    const parsed = parseFlow({ path, text: mutate(random, text) }, fragments)
    if (parsed.ok) checkFlow(parsed.value)
    else expect(parsed.problems.length).toBeGreaterThan(0)
  }
})
