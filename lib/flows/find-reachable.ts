import type { Step } from './flow'

/** The steps that some choice of answers leads to from a step, itself included. */
export function findReachable(steps: Readonly<Record<string, Step>>, from: string): Set<string> {
  const reached = new Set([from])
  // A Set goes on to visit what is added while it is walked.
  for (const id of reached) {
    for (const { next } of steps[id]?.choices ?? []) reached.add(next)
  }
  return reached
}
