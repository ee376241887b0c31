import { stemmer } from 'stemmer'

/**
 * The stem of a folded word: Porter's algorithm (1980) for English letters above three, else the
 * word itself. Short words are left alone because Porter cuts them to nothing useful ("use" → "us"), and so is
 * what would not come back to them: "days" is "dai" there, and "day" stays.
 */
export function stemWord(word: string): string {
  if (/^[a-z]{2}ys$/.test(word)) return word.slice(0, 3)
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word
}
