/** The longest query that is read; what is beyond it is dropped. */
export const MAX_QUERY_LENGTH = 10_000

/** The reader's words from a query parameter: of a repeated one the first, tidied, never too long. */
export function readQuery(parameter: string | string[] | undefined): string {
  const [text = ''] = [parameter].flat()
  return text
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}
