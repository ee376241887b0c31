/** What a browser keeps of the site for when the network does not answer. */
export type Kept = {
  /** Pages by their path, as they were last read while online. */
  pages: Cache
  /** Files that pages are made with. Their names are hashes of what they hold, so none is ever stale. */
  files: Cache
}

/** Keeps so many articles; the one kept longest ago goes first. */
const MOST_ARTICLES = 60

const FILE = /\/_next\/static\/[^"'\\\s)<>?]+/g

/**
 * Keep a page with every file that it names, so that a page kept long ago finds the files of its own
 * build and none of another.
 * @param path what the page is kept as
 */
export async function keepPage(
  { pages, files }: Kept,
  path: string,
  page: Response,
  fetchFile: (path: string) => Promise<Response>,
): Promise<void> {
  const copy = page.clone()
  const named = `${page.headers.get('link') ?? ''} ${await page.text()}`
  await Promise.all(
    [...new Set(named.match(FILE) ?? [])].map((file) => keepFile(files, file, fetchFile)),
  )
  // Last, when all it needs is there.
  await pages.put(path, copy)
  await forgetOldest(pages)
}

/** Keep a file that is not kept yet, and the fonts that a style sheet names. */
async function keepFile(
  files: Cache,
  path: string,
  fetchFile: (path: string) => Promise<Response>,
): Promise<void> {
  if (await files.match(path)) return
  const file = await fetchFile(path)
  if (!file.ok) throw new Error(`${path} answered ${file.status}`)
  await files.put(path, file)
}

/** Forget the files that no kept page names: those of builds long gone. */
export async function forgetUnused({ pages, files }: Kept): Promise<void> {
  const named = new Set<string>()
  for (const page of await pages.matchAll()) {
    const words = `${page.headers.get('link') ?? ''} ${await page.text()}`
    for (const file of words.match(FILE) ?? []) named.add(file)
  }
  for (const request of await files.keys()) {
    if (!named.has(new URL(request.url).pathname)) await files.delete(request)
  }
}

async function forgetOldest(pages: Cache): Promise<void> {
  const articles = (await pages.keys()).filter(({ url }) => isArticle(new URL(url).pathname))
  for (const request of articles.slice(0, -MOST_ARTICLES)) await pages.delete(request)
}

/** Whether a path is that of an article, which is kept once it was read. */
export function isArticle(path: string): boolean {
  return /^\/articles\/[^/.]+\/[^/.]+$/.test(path)
}
