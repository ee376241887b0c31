import { CAUSES, type Cause } from '@/lib/files/component-specs'
import type { Judged } from './judged'

const USUAL: readonly Cause[] = ['auth', 'service', 'permissions', 'extension']

type Row = [name: string, figure: (judged: readonly Judged[]) => string]

const isFirst = ({ named, cause }: Judged) => named[0] === cause
const isAmongTwo = ({ named, cause }: Judged) => named.slice(0, 2).includes(cause)
const isUsual = ({ cause }: Judged) => USUAL.includes(cause)
const isWrongly = (one: Judged) => one.asserts && !isFirst(one)

const ROWS: Row[] = [
  ['top-1, four causes', (all) => share(all.filter(isUsual), isFirst)],
  ['top-2, four causes', (all) => share(all.filter(isUsual), isAmongTwo)],
  ['top-1, all causes', (all) => share(all, isFirst)],
  ['top-2, all causes', (all) => share(all, isAmongTwo)],
  ['stated', (all) => share(all, ({ asserts }) => asserts)],
  ['stated wrongly', (all) => share(all, isWrongly)],
  [
    'extension in the top 2',
    (all) =>
      share(
        all.filter(({ cause }) => cause === 'extension'),
        isAmongTwo,
      ),
  ],
  [
    'traps: first cause right',
    (all) =>
      share(
        all.filter(({ isTrap }) => isTrap),
        isFirst,
      ),
  ],
  [
    'traps: not stated wrongly',
    (all) =>
      share(
        all.filter(({ isTrap }) => isTrap),
        (one) => !isWrongly(one),
      ),
  ],
  ['asks', (all) => share(all, ({ asks }) => asks)],
  ['reply, median', (all) => `${quantile(all, 0.5).toFixed(2)} ms`],
  ['reply, 95th percentile', (all) => `${quantile(all, 0.95).toFixed(2)} ms`],
]

/** A table of figures, a column for each way of naming causes. */
export function formatFigures(columns: readonly [string, readonly Judged[]][]): string {
  const head = ['', ...columns.map(([name]) => name)]
  const rows = ROWS.map(([name, figure]) => [name, ...columns.map(([, judged]) => figure(judged))])
  return formatRows([head, ...rows])
}

/** How often which cause was named for which: a row for each true cause. */
export function formatConfusion(judged: readonly Judged[]): string {
  const columns = [...CAUSES, undefined]
  const head = ['true \\ named', ...CAUSES, 'none']
  const rows = CAUSES.map((cause) => [
    cause,
    ...columns.map((named) => {
      const count = judged.filter((one) => one.cause === cause && one.named[0] === named).length
      return count === 0 ? '·' : String(count)
    }),
  ])
  return formatRows([head, ...rows])
}

function share(all: readonly Judged[], is: (one: Judged) => boolean): string {
  const count = all.filter(is).length
  return all.length === 0
    ? 'none'
    : `${((100 * count) / all.length).toFixed(1)}% (${count}/${all.length})`
}

function quantile(all: readonly Judged[], part: number): number {
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return times[Math.floor(part * (times.length - 1))] ?? 0
}

function formatRows(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  return `${lines.join('\n')}\n`
}
