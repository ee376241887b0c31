/** How wide characters of the interface's typeface are, in ems; all others are taken as `OTHER`. */
const WIDTHS: [characters: string, ems: number][] = [
  ["iljI|!.,:;'’‘", 0.27],
  ['ftr()[]-“”" ', 0.36],
  ['mwMW@%…', 0.88],
  ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.66],
]
const OTHER = 0.56
const EMS = new Map(WIDTHS.flatMap(([characters, ems]) => [...characters].map((one) => [one, ems])))

/** About how wide a text is, in pixels; for drawings made where no browser can measure. */
export function measureText(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += EMS.get(character) ?? OTHER
  return ems * size
}

/** Break a text into lines of at most a width, at its spaces; a longer word has a line to itself. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && measureText(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
