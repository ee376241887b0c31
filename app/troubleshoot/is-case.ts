import type { FlowEntry } from '@/lib/flows/handoff/parse-entry'

/** Whether an address is one reader's case, which is not to be found: only the bare one is. */
export function isCase({ flow, answers, signature }: FlowEntry): boolean {
  const isTold = flow.connector !== undefined || flow.told !== undefined || signature !== undefined
  return isTold || Object.keys(answers).length > 0
}
