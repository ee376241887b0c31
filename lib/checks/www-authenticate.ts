/** One challenge of a `WWW-Authenticate` header; scheme and names are in lower case. */
export type Challenge = { scheme: string; params: ReadonlyMap<string, string> }

const SEPARATOR = /[ \t,]*/y
const SPACE = /[ \t]*/y
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y
// Values without quotes should be tokens, but servers write addresses there.
const PARAM =
  /([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y
const TOKEN68 = /[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y

/**
 * Parse a `WWW-Authenticate` header with any number of challenges (RFC 9110 section 11.6.1).
 * What cannot be read ends the parsing; the challenges before it are kept. None gives an empty list.
 */
export function parseWwwAuthenticate(header: string): Challenge[] {
  const challenges: { scheme: string; params: Map<string, string> }[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(header)
    if (match !== null) at = pattern.lastIndex
    return match
  }

  take(SEPARATOR)
  while (at < header.length) {
    const current = challenges.at(-1)
    const param = current === undefined ? null : take(PARAM)
    if (current !== undefined && param !== null) {
      const name = (param[1] ?? '').toLowerCase()
      const value = param[2] === undefined ? (param[3] ?? '') : param[2].replace(/\\(.)/g, '$1')
      // A name given twice is an error of the server; the first one stands.
      if (!current.params.has(name)) current.params.set(name, value)
    } else {
      const scheme = take(TOKEN)
      if (scheme === null) return challenges
      challenges.push({ scheme: scheme[0].toLowerCase(), params: new Map() })
      // "Negotiate abcd==" carries one token instead of names and values; no scheme we use needs it.
      if (take(SPACE)?.[0] !== '') take(TOKEN68)
    }
    take(SEPARATOR)
  }
  return challenges
}
