import type { Measurement } from './measure'

const COLUMNS: [string, (row: Measurement) => string][] = [
  ['engine', (row) => row.engine],
  ['R@1', ({ clean, typo }) => `${percent(clean.r1)} / ${percent(typo.r1)}`],
  ['R@3', ({ clean, typo }) => `${percent(clean.r3)} / ${percent(typo.r3)}`],
  ['R@5', ({ clean, typo }) => `${percent(clean.r5)} / ${percent(typo.r5)}`],
  ['MRR@10', ({ clean, typo }) => `${percent(clean.mrr)} / ${percent(typo.mrr)}`],
  ['nDCG@10', ({ clean, typo }) => `${percent(clean.ndcg)} / ${percent(typo.ndcg)}`],
  ['AUROC', ({ auroc }) => (auroc === null ? '' : percent(auroc))],
  ['ans@90', ({ answeredAt90 }) => (answeredAt90 === null ? '' : percent(answeredAt90))],
  ['half R@3', (row) => percent(row.halfTypedR3)],
  ['build ms', (row) => row.buildMs.toFixed(0)],
  ['index KB gz', (row) => (row.indexGzipBytes / 1024).toFixed(1)],
  ['p50 / p95 ms', (row) => `${row.p50Ms.toFixed(2)} / ${row.p95Ms.toFixed(2)}`],
]

/** The rows of one file as a Markdown table; a pair is clean / with typos, in per cent. */
export function formatTable(file: string, rows: readonly Measurement[]): string {
  const lines = [COLUMNS.map(([title]) => title), COLUMNS.map(() => '---')]
  for (const row of rows) lines.push(COLUMNS.map(([, cell]) => cell(row)))
  const title = `\n${file}, ${rows[0]?.documents ?? 0} documents\n`
  return [title, ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

const percent = (share: number) => (share * 100).toFixed(1)
