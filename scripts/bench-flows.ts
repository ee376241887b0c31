/* Measures the flow library: npm run bench:flows. Prints medians beside their goals; nothing is tested. */
import { checkFlow } from '@/lib/flows/check/check-flow'
import type { Flow } from '@/lib/flows/flow'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { longFlow } from '@/lib/flows/testing/long-flow'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'

const STEPS = 1_000
const ANSWERS = 50

const source = longFlow(STEPS)
print(
  `parse and check ${STEPS} steps (${Math.round(source.text.length / 1_000)} KB)`,
  500,
  measure(7, 1, () => checkFlow(parse())),
)

const path = Array.from({ length: ANSWERS }, (_, index) => `step-${index}`)
const line = toyFlow(
  path.map((id, index) => toyQuestion(id, { on: path[index + 1] ?? 'fine' }, 'fine')).join('\n') +
    toyEnd('fine'),
  `start: ${path[0]}`,
)
const answers = Object.fromEntries(path.map((id) => [id, 'on']))
if (resolveFlow(line, answers).trail.length !== ANSWERS)
  throw new Error('the answers do not lead on')
print(
  `replay ${ANSWERS} answers`,
  0.1,
  measure(51, 100, () => resolveFlow(line, answers)),
)

function parse(): Flow {
  const parsed = parseFlow(source)
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.value
}

/** The medians of several rounds: milliseconds by the clock, and those that this process computed. */
function measure(
  rounds: number,
  times: number,
  run: () => unknown,
): { clock: number; own: number } {
  const all = Array.from({ length: rounds }, () => {
    const [started, before] = [performance.now(), process.cpuUsage()]
    for (let count = 0; count < times; count += 1) run()
    const { user } = process.cpuUsage(before)
    return { clock: (performance.now() - started) / times, own: user / 1_000 / times }
  })
  return { clock: median(all.map(({ clock }) => clock)), own: median(all.map(({ own }) => own)) }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function print(what: string, goal: number, { clock, own }: { clock: number; own: number }): void {
  const digits = goal < 1 ? 3 : 0
  console.log(
    `${what}: ${clock.toFixed(digits)} ms, of which ${own.toFixed(digits)} ms computing (goal ${goal} ms)`,
  )
}
