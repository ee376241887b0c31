import type { Choice, Step } from './flow'

/** A choice that leads back, and the steps of the circle that it closes, the first again at the end. */
export type Loop = { step: string; choice: Choice; path: string[] }

/**
 * Order steps so that each stands before those that it leads to, and find the choices that make this impossible.
 * Choices that lead to no step are passed over. Takes no stack, so that a long flow cannot exhaust it.
 */
export function orderSteps(
  steps: Readonly<Record<string, Step>>,
  start: string,
): { order: string[]; loops: Loop[] } {
  const finished: string[] = []
  const loops: Loop[] = []
  const seen = new Set<string>()
  for (const root of [start, ...Object.keys(steps)]) {
    if (seen.has(root) || !Object.hasOwn(steps, root)) continue
    const open: { id: string; upcoming: number }[] = [{ id: root, upcoming: 0 }]
    const depths = new Map([[root, 0]])
    seen.add(root)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const choice = steps[top.id]?.choices[top.upcoming]
      top.upcoming += 1
      if (choice === undefined) {
        finished.push(top.id)
        depths.delete(top.id)
        open.pop()
        continue
      }
      const { next } = choice
      const depth = depths.get(next)
      if (depth !== undefined) {
        const path = [...open.slice(depth).map(({ id }) => id), next]
        loops.push({ step: top.id, choice, path })
      } else if (!seen.has(next) && Object.hasOwn(steps, next)) {
        seen.add(next)
        depths.set(next, open.length)
        open.push({ id: next, upcoming: 0 })
      }
    }
  }
  return { order: finished.reverse(), loops }
}

/** `a -> b -> c`, with the middle left out of a long one. */
export function formatPath(path: readonly string[]): string {
  const shown = path.length > 12 ? [...path.slice(0, 6), '…', ...path.slice(-5)] : path
  return shown.join(' -> ')
}
