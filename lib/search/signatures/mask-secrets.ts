const HIDDEN = '[hidden]'

const PARAMETERS =
  '(?:access|refresh|id|auth|session|csrf|bearer|device)[_-]?token|token|client[_-]?secret|secret|code[_-]?verifier|' +
  'code|state|nonce|assertion|signature|sig|password|passwd|pwd|pin|api[_-]?key|apikey|key|session[_-]?id|sid|otp'

/** What is hidden, and what stands in its place; earlier rules win. */
const RULES: [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, HIDDEN],
  // JSON Web Token: two or three base64url parts, of which the first is an object.
  [/\beyJ[\w-]{6,}(?:\.[\w-]*){1,4}/g, HIDDEN],
  [
    /\b(bearer|basic|digest)(\s+|%20|\+)(?!realm|error|resource|token\b|authenticat|scheme|sign)[\w.~+/=-]{6,}/gi,
    `$1$2${HIDDEN}`,
  ],
  [/^(\s*(?:set-)?cookie\s*:\s*)(?!\[hidden\]).+$/gim, `$1${HIDDEN}`],
  [/(:\/\/[^\s/:@]+:)(?!\[hidden\])[^\s/@]+@/g, `$1${HIDDEN}@`],
  // Keys by the prefixes that their services document.
  [/\b(?:sk|pk|rk)[-_](?:ant-|live_|test_|proj-)?[\w-]{12,}/g, HIDDEN],
  [
    /\b(?:gh[opsru]_|github_pat_|glpat-|xox[a-z]-|xapp-|shpat_|hf_|npm_|secret_|ntn_|lin_api_|figd_|ATATT)[\w-]{8,}/g,
    HIDDEN,
  ],
  [
    /\b(?:AKIA|ASIA)[A-Z0-9]{12,}|\bAIza[\w-]{20,}|\bya29\.[\w-]+|\b1\/\/0[\w-]{10,}|\bGOCSPX-[\w-]+/g,
    HIDDEN,
  ],
  // name=value in an address or a form. A number of three digits is a status, not a secret.
  [
    new RegExp(
      `((?:^|[?&#;,\\s"'(\\[{]|%26|%3F)(?:${PARAMETERS})(?:=|%3D))(?!\\[hidden\\])(?!\\d{3}\\b)[^\\s&#;,"')\\]}]+`,
      'gi',
    ),
    `$1${HIDDEN}`,
  ],
  // "name": "value" in JSON, and name: value in a log; "code: 401" and "state: open" tell nothing secret.
  [
    new RegExp(
      `(["'](?:${PARAMETERS})["']\\s*:\\s*["'])(?!\\[hidden\\])(?!\\d{3}["'])[^"'\\n]+`,
      'gi',
    ),
    `$1${HIDDEN}`,
  ],
  [
    /\b((?:access[_ -]?token|refresh[_ -]?token|client[_ -]?secret|api[_ -]?key|password|passwd)\s*(?:is\s*)?:\s*)(?!\[hidden\])["']?[^\s"',;]{4,}/gi,
    `$1${HIDDEN}`,
  ],
  // What is long and looks random. Support asks for ofid_ references, so those stay.
  [/(?<![\w-])(?!ofid_)(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32,}(?![\w-])/g, HIDDEN],
  [
    /(?<![\w-])(?!ofid_)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=(?:[\w-]*\d){4})[\w-]{40,}(?![\w-])/g,
    HIDDEN,
  ],
]

/**
 * A text with everything that could open a door hidden: tokens, keys, passwords, cookies, `code=` and
 * `state=` values. What support needs stays: error texts, HTTP statuses, `ofid_` references. Masking
 * twice changes nothing more.
 */
export function maskSecrets(text: string): string {
  return RULES.reduce(
    (masked, [pattern, replacement]) => masked.replace(pattern, replacement),
    text,
  )
}
