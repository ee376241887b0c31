/** `; did you mean "x"?` with a name made into one that can be an address; nothing when no letter is left. */
export function suggestName(name: string): string {
  const made = name
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return made === '' ? '' : `; did you mean "${made}"?`
}
