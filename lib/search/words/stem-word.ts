import { stemmer } from 'stemmer'

/**
 * The stem of a folded word: Porter's algorithm (1980) for English letters above three, else the
 * word itself. Short words are left alone because Porter cuts them to nothing useful ("use" → "us").
 */
export function stemWord(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word
}
