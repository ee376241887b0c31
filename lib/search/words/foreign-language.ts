import type { SearchIndex } from '@/lib/search/index/search-index'
import type { QueryTerm } from '@/lib/search/rank/query-term'

/** Letters that tell a language, as BCP 47; the first that fits counts. */
const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
]

/** Function words, without accents, that few other languages share. */
const FUNCTION_WORDS: Record<string, string> = {
  de: 'ich nicht der das ist und wie warum mein meine mit wird kann fur ein eine einen von sich werden nach zu mich wenn',
  fr: 'je ne pas le les est et comment pourquoi mon ma avec une des du pour dans que qui sur vous nous mes ce cette',
  es: 'el los las es y como por que mi con una para no se puedo del esta cuando al yo mis tengo hay',
  it: 'il gli non e come perche mio mia con una per che sono della posso quando si ho questo di',
  pt: 'o os nao e como meu minha com uma para que por posso esta quando eu do da em isso meus',
  nl: 'ik niet het een hoe waarom mijn met wordt kan voor van zich naar als zijn er deze bij de',
  pl: 'nie jest jak dlaczego moj moje moja z do na sie czy moge kiedy przez jestem mi co po',
  sv: 'jag inte det ar och hur varfor min mitt med kan for en ett som nar till av jeg ikke hvordan hvorfor',
  tr: 've bir bu nasil neden icin ile degil mi mu benim ben var yok ne gibi olarak',
  en: 'the is and how why my with can for a an of to in on not do does i it what when cannot are this that me you no as',
}
const LANGUAGES = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** The share of a language's function words that content in it uses, unless it is very small. */
const SPOKEN = 0.5

/**
 * The language of a query when the content has nothing in it, as BCP 47 ("de", "ja"); undefined
 * when the content has, or nothing tells.
 */
export function findForeignLanguage(
  terms: readonly QueryTerm[],
  index: SearchIndex,
): string | undefined {
  const words = terms.map((term) => term.word)
  return findByScript(terms, index) ?? findByFunctionWords(words, index)
}

function findByScript(terms: readonly QueryTerm[], { corpus }: SearchIndex): string | undefined {
  for (const [letters, language] of SCRIPTS) {
    const written = terms.filter((term) => letters.test(term.word))
    if (written.length === 0) continue
    const isKnown = written.some((term) => term.choices.some(({ why }) => why !== 'synonym'))
    return isKnown ||
      corpus.words.filter((word) => letters.test(word)).length > corpus.words.length / 50
      ? undefined
      : language
  }
}

function findByFunctionWords(words: readonly string[], index: SearchIndex): string | undefined {
  const counts = LANGUAGES.map(([language, known]) => ({
    language,
    known,
    count: words.filter((word) => known.has(word)).length,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  const likely = counts.filter(({ count }) => count === most)
  if (most < 2) return undefined
  const main = Math.max(...counts.map(({ known }) => countUsed(known, index)))
  const isSpoken = ({ known }: { known: ReadonlySet<string> }) =>
    countUsed(known, index) >= Math.min(SPOKEN * known.size, Math.max(main, 1))
  return likely.some(isSpoken) ? undefined : likely[0]?.language
}

function countUsed(functionWords: ReadonlySet<string>, { lexicon }: SearchIndex): number {
  let used = 0
  for (const word of functionWords) if (lexicon.numberOf.has(word)) used++
  return used
}
