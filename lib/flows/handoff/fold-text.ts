/**
 * The words of a text alone, each between spaces, for finding one text in another: case, signs, apostrophes,
 * line ends and the marks of a quoted mail do not tell two texts apart.
 */
export function foldText(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
