import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Loss } from './loss'

/** What columns may be called, in lower case. */
const COLUMNS = {
  question: ['question', 'questions', 'q', 'title'],
  answer: ['answer', 'answers', 'a', 'body', 'content'],
  topic: ['topic', 'category', 'section', 'group'],
  id: ['id', 'key'],
  url: ['url', 'link', 'source'],
  updated: ['updated', 'updated_at', 'reviewed', 'date'],
  keywords: ['keywords', 'tags', 'labels'],
} as const

type Column = keyof typeof COLUMNS

/** A row by what its columns mean, and the line on which it begins. */
export type Row = Partial<Record<Column, string>> & { line: number }

const DELIMITERS = [',', ';', '\t']

/** What the parser gives with `info`, for which its own types speak of rows alone. */
const parsedRows = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
)

/** Rows, or why there are none. */
export type Rows = { ok: true; rows: Row[] } | { ok: false; faults: Loss[] }

/** Read the rows of a CSV by the names of its columns; why there are none is told at its line. */
export function readRows(file: string, text: string): Rows {
  const refuse = (message: string, line = 1): Rows => ({
    ok: false,
    faults: [{ place: { file, line }, message }],
  })
  const [header = ''] = text.split(/\r?\n/, 1)
  const delimiter = DELIMITERS.map((one) => ({ one, count: header.split(one).length }))
    .sort((a, b) => b.count - a.count)
    .map(({ one }) => one)[0]
  try {
    const options = { delimiter, bom: true, info: true, skip_empty_lines: true, trim: true }
    const records = parsedRows.parse(parse(text, options))
    const [names, ...rest] = records.map(({ record, info }) => ({ record, line: info.lines }))
    const meanings = (names?.record ?? []).map((name) => meaningOf(name))
    for (const column of ['question', 'answer'] as const) {
      if (!meanings.includes(column)) {
        return refuse(
          `no column is named ${column}; expected a first line with the names of the columns, as in question,answer (also ${COLUMNS[column].slice(1).join(', ')})`,
        )
      }
    }
    return {
      ok: true,
      rows: rest.map(({ record, line }) => {
        // The parser counts to where a row ends; a quoted field may have run over several lines.
        const breaks = record.join('').split('\n').length - 1
        const row: Row = { line: line - breaks }
        for (const [index, value] of record.entries()) {
          const column = meanings[index]
          if (column !== undefined && value !== '') row[column] ??= value
        }
        return row
      }),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : undefined
    return refuse(
      `this is not valid CSV: ${error.message}; expected every field that holds a quote, a line break or the separator in "…", with "" for a quote`,
      line,
    )
  }
}

function meaningOf(name: string): Column | undefined {
  const columns = Object.keys(COLUMNS) as Column[]
  return columns.find((column) =>
    (COLUMNS[column] as readonly string[]).includes(name.trim().toLowerCase()),
  )
}
