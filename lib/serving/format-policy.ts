import { createHash } from 'node:crypto'

/**
 * The content policy of a page: scripts of this site alone, and of those in the page only these.
 * @param inlineScripts the texts of the scripts that stand in the page
 * @param contacted origins that live checks ask from the reader's browser, as https://mcp.example.com
 */
export function formatPolicy(
  inlineScripts: readonly string[],
  contacted: readonly string[],
): string {
  const hashes = [...new Set(inlineScripts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes].join(' '),
    // React writes style attributes, such as the sizes of the map's boxes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    ['connect-src', "'self'", ...contacted].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Without scripts a step shows what the server measured in a frame of this site.
    "frame-ancestors 'self'",
  ].join('; ')
}
