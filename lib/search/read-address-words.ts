/** Folders of this site's addresses, and endings, which say nothing of what a page was about. */
const NO_WORDS = /^(articles|troubleshoot|search|html?|mdx?|php|aspx?)$/i

const MOST_CHARACTERS = 100

/** The words of a page's address, as one would search for them: "conector login" of /articles/conector-login.html. */
export function readAddressWords(path: string): string {
  let text = path
  try {
    text = decodeURIComponent(path)
  } catch {
    // A percent sign that means itself: the words around it are still words.
  }
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !NO_WORDS.test(word))
    .join(' ')
    .slice(0, MOST_CHARACTERS)
}
