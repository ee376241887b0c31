import type { Address } from './choose-addresses'
import type { ForeignArticle } from './foreign-article'
import type { Target } from './settle-links'

/** What other imported articles are here, by their keys. */
export type Landing = { address: Address; anchors: ReadonlyMap<string, string> }

/**
 * Where an address in an article leads to here: to the imported article that it means, at the same
 * heading, or where it led before.
 * @param landings the imported articles that are there or will be
 */
export function targetOf(
  article: Pick<ForeignArticle, 'key' | 'keyOf' | 'url'>,
  address: string,
  landings: ReadonlyMap<string, Landing>,
): Target {
  const [page = '', anchor] = splitAnchor(address.trim())
  const key = page === '' ? article.key : article.keyOf(page)
  const landing = key === undefined ? undefined : landings.get(key)
  if (key !== undefined && landing !== undefined) return land(landing, anchor, key === article.key)
  if (/^mailto:/i.test(page)) return { to: page }
  const url = URL.canParse(page, article.url) ? new URL(page, article.url) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return {
      fault: `a link to "${address}" is left out, since that leads nowhere from here; its words stay`,
    }
  }
  const to = URL.canParse(page) ? address.trim() : new URL(address.trim(), article.url).href
  const isSameHost = article.url !== undefined && new URL(article.url).hostname === url.hostname
  if (!isSameHost) return { to: encodeAddress(to) }
  return {
    to: encodeAddress(to),
    fault: `a link leads to ${to}, which is not in this import, so it still leads to the old help centre`,
  }
}

function land({ address, anchors }: Landing, anchor: string | undefined, isSelf: boolean): Target {
  const path = isSelf ? '' : `/articles/${address.topic}/${address.slug}`
  if (anchor === undefined || anchor === '') {
    // A link to the top of its own page.
    return isSelf ? {} : { to: path }
  }
  const id = anchors.get(anchor)
  if (id !== undefined) return { to: `${path}#${id}` }
  return isSelf
    ? {
        fault: `a link to "#${anchor}" is left out, since no heading here is called that; its words stay`,
      }
    : {
        to: path,
        fault: `a link to "#${anchor}" of ${path} leads to its top, since no heading there is called that`,
      }
}

function splitAnchor(address: string): [page: string, anchor: string | undefined] {
  const index = address.indexOf('#')
  if (index < 0) return [address, undefined]
  const anchor = address.slice(index + 1)
  try {
    return [address.slice(0, index), decodeURIComponent(anchor)]
  } catch {
    return [address.slice(0, index), anchor]
  }
}

/** As it stands where it can be read again; else as browsers write it. */
function encodeAddress(address: string): string {
  return /[\s<>\\]/.test(address) ? new URL(address).href : address
}
