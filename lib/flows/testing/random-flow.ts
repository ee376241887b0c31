import { toyEnd, toyQuestion } from './toy-flow'

/** A source of numbers from 0 up to 1 that gives the same ones for the same seed, for tests. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of some values. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('there is nothing to pick from')
  return value
}

/** A graph as tests know it: which steps each step leads to, and what kind of step it is. */
export type Graph = Record<string, { kind: 'question' | 'remedy' | 'end'; next: string[] }>

/**
 * A random graph whose first step is "a".
 * @param isForward whether choices lead to later steps only, and every step to some end
 */
export function randomGraph(random: () => number, size: number, isForward: boolean): Graph {
  const ids = Array.from({ length: size }, (_, index) => (index === 0 ? 'a' : `s${index}`))
  return Object.fromEntries(
    ids.map((id, index) => {
      const targets = isForward ? ids.slice(index + 1, index + 4) : ids
      if (targets.length === 0 || (index > 0 && random() < 0.1)) {
        return [id, { kind: 'end', next: [] }]
      }
      const next = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, targets))
      if (random() < 0.1) return [id, { kind: 'remedy', next }]
      return [id, { kind: 'question', next: !isForward && random() < 0.1 ? [] : next }]
    }),
  )
}

/** A graph as the Markdown of a flow's steps; the choices are named c0, c1 … and last unsure. */
export function graphMarkdown(graph: Graph): string {
  return Object.entries(graph)
    .map(([id, { kind, next }]) => {
      const choices = Object.fromEntries(
        next.slice(0, -1).map((target, index) => [`c${index}`, target]),
      )
      const last = next.at(-1)
      if (kind === 'end') return toyEnd(id)
      if (last === undefined) return `## Nowhere [#${id}]\n`
      const question = toyQuestion(id, choices, last)
      return kind === 'remedy'
        ? question.replace('\n\n', '\n\n<Remedy cause="auth" />\n\n')
        : question
    })
    .join('\n')
}
