/** What a pasted text says about its failure, for the handoff. */
export type References = {
  /** `ofid_…` references, as written. */
  ids: string[]
  /** HTTP statuses of failures, 400 to 599. */
  statuses: number[]
}

const ID = /\bofid_[A-Za-z0-9_-]*[A-Za-z0-9]/g

// A bare number is a status only beside a word that says so, or when it is the whole text.
const STATUS =
  /(?:\bHTTP(?:\/\d(?:\.\d)?)?|\bstatus(?:[ _-]?code)?|\b(?:error|code|response|returned|got|getting|gives?|throws?|shows?))["']?\s*(?:[:=(#]|an?\b|the\b|me an?\b|with\b|is\b)?\s*["']?([45]\d\d)\b(?![.:]\d)|\b([45]\d\d)\b(?=\)?[\s:,-]*(?:unauthori[sz]ed|forbidden|not found|bad request|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out|request time-?out|conflict|errors?\b|response|status))|\(([45]\d\d)\)|^\s*([45]\d\d)\s*$/gi

/** The `ofid_` references and HTTP failure statuses in a text, each once, in order. */
export function findReferences(text: string): References {
  const ids = [...text.matchAll(ID)].map(([id]) => id)
  const statuses = [...text.matchAll(STATUS)].map((match) =>
    Number(match.slice(1).find((group) => group !== undefined)),
  )
  return { ids: [...new Set(ids)], statuses: [...new Set(statuses)] }
}
