import type { Metadata } from 'next'
import { getContent } from '@/lib/catalogue/content'
import { getPicturePath } from '@/lib/catalogue/pictures'
import { PICTURE_SIZE } from '@/lib/pictures/picture'
import { FEED_PATH } from '@/lib/publication/format-feed'
import { LANGUAGE } from '@/lib/publication/publication'
import { shorten } from '@/lib/publication/shorten'

/** What search engines show of a title before they cut it, in characters. */
const LONGEST_TITLE = 60

/** The same of a description. */
const LONGEST_DESCRIPTION = 160

type Page = {
  title: string
  description: string
  /** The page's one address, without a query. */
  path: string
  /** The page whose picture link previews show; the page itself unless told. */
  pictureOf?: string
  /** Whether the page shows one reader's case or search, which is not to be found. */
  isHidden?: boolean
  /** Where the same is as Markdown. */
  markdown?: string
  /** The day of the last review, for an article. */
  reviewed?: string
}

/** What a page tells search engines, link previews and feed readers in its head. */
export function describePage(page: Page): Metadata {
  const { title, path, pictureOf = path, isHidden = false, markdown, reviewed } = page
  const { site } = getContent()
  const description = shorten(page.description, LONGEST_DESCRIPTION)
  const full = `${title} · ${site.name}`
  return {
    title: { absolute: full.length > LONGEST_TITLE ? title : full },
    description,
    alternates: {
      canonical: path,
      types: {
        'application/rss+xml': [{ url: FEED_PATH, title: `${site.name}: changes` }],
        ...(markdown !== undefined && { 'text/markdown': markdown }),
      },
    },
    ...(isHidden && { robots: { index: false } }),
    openGraph: {
      title,
      description,
      url: path,
      siteName: site.name,
      locale: LANGUAGE.replace('-', '_'),
      images: [{ url: getPicturePath(pictureOf), ...PICTURE_SIZE, alt: title }],
      ...(reviewed === undefined
        ? { type: 'website' }
        : { type: 'article', modifiedTime: reviewed }),
    },
    twitter: { card: 'summary_large_image' },
  }
}
