import { isArticle } from './kept'

/** The articles that a browser keeps, the last read first, each by the heading of its page. */
export async function readKeptArticles(): Promise<{ path: string; title: string }[]> {
  const pages = await caches.open('pages')
  const kept: { path: string; title: string }[] = []
  for (const { url } of await pages.keys()) {
    const { pathname: path } = new URL(url)
    const page = isArticle(path) ? await pages.match(url) : undefined
    if (page === undefined) continue
    const { body } = new DOMParser().parseFromString(await page.text(), 'text/html')
    kept.unshift({ path, title: body.querySelector('h1')?.textContent ?? path })
  }
  return kept
}
