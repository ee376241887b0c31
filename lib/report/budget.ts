import { didYouMean } from '@/lib/files/did-you-mean'
import { KINDS, type Kind, type Report } from './report'

/** How many findings are let pass: in all, and of a kind. */
export type Budget = { total?: number; kinds: Partial<Record<Kind, number>> }

/** Parse budgets as they are written in a command: `20`, `overdue=0`. */
export function parseBudget(
  texts: readonly string[],
): { ok: true; value: Budget } | { ok: false; messages: string[] } {
  const budget: Budget = { kinds: {} }
  const messages = texts.flatMap((text) => {
    const [, kind, number] = /^(?:([a-z-]+)=)?(\d+)$/.exec(text) ?? []
    if (number === undefined) {
      return `unknown budget "${text}"; expected a number, as in 20, or a kind and a number, as in overdue=0`
    }
    if (kind === undefined) budget.total = Number(number)
    else if (isKind(kind)) budget.kinds[kind] = Number(number)
    else
      return `unknown kind "${kind}"; expected one of ${Object.keys(KINDS).join(', ')}${didYouMean(kind, Object.keys(KINDS))}`
    return []
  })
  return messages.length > 0 ? { ok: false, messages } : { ok: true, value: budget }
}

/** What exceeds a budget, a sentence each; nothing when all is within it. */
export function checkBudget({ findings }: Report, { total, kinds }: Budget): string[] {
  const exceeded = (count: number, most: number, what: string) =>
    count > most ? [`${count} ${what}; at most ${most} are let pass`] : []
  return [
    ...(total === undefined ? [] : exceeded(findings.length, total, 'findings in all')),
    ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => {
      const most = kinds[kind]
      if (most === undefined) return []
      return exceeded(findings.filter((one) => one.kind === kind).length, most, `of ${kind}`)
    }),
  ]
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text)
}
