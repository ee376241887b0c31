import { findMissingPages } from './find-missing-pages'
import type { Foreign, ForeignArticle } from './foreign-article'
import type { Loss } from './loss'
import { parseAnswers } from './parse-answers'
import { isIntercom, parseIntercom } from './parse-intercom'
import { parseJsonFile } from './parse-json-file'
import { isPage, parsePage } from './parse-page'
import { isZendesk, type JsonFile, parseZendesk } from './parse-zendesk'

/** A file of an export, by its path within what is imported. */
export type ExportFile = { path: string; bytes: Uint8Array }

/** Whether a file is one that may hold articles; others are pictures and what else lies about. */
export function mayHoldArticles(file: string): boolean {
  return isPage(file) || /\.(csv|tsv|json)$/i.test(file)
}

/**
 * Parse the files of an export into articles: pages of Markdown and HTML, CSVs of questions and answers, and the JSON
 * that the Zendesk Help Center API and the Intercom Articles API return.
 * @param name what the export is called: the name of its folder
 */
export function parseExport(files: readonly ExportFile[], name: string): Foreign {
  const articles: ForeignArticle[] = []
  const faults: Loss[] = []
  const add = (foreign: Foreign) => {
    articles.push(...foreign.articles)
    faults.push(...foreign.faults)
  }
  const pages = new Set(files.map(({ path }) => path).filter(isPage))
  const zendesk: JsonFile[] = []
  const intercom: JsonFile[] = []
  for (const { path: file, bytes } of files) {
    const text = decode(bytes)
    if (text === undefined) {
      faults.push({
        place: { file },
        message: 'this file is not UTF-8; expected it saved in that encoding',
      })
    } else if (isPage(file)) {
      articles.push(parsePage(file, text, name, pages))
    } else if (/\.json$/i.test(file)) {
      const json = parseJsonFile(file, text)
      if (!json.ok) faults.push(...json.faults)
      else if (isRecord(json.value) && isZendesk(json.value))
        zendesk.push({ file, value: json.value })
      else if (isRecord(json.value) && isIntercom(json.value))
        intercom.push({ file, value: json.value })
      else {
        const message =
          'this is no answer of an API that is known here; expected {"articles": […]} (also sections, categories) from Zendesk, or {"type": "list", "data": […]} from Intercom'
        faults.push({ place: { file, line: 1 }, message })
      }
    } else add(parseAnswers(file, text))
  }
  add(parseZendesk(zendesk))
  add(parseIntercom(intercom))
  faults.push(...findMissingPages([...zendesk, ...intercom]))
  return { articles, faults }
}

/** The text of a file without the mark that some editors put before it; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
