/** What a link preview of a page shows: the page's title in the look's own type. */
export type Picture = {
  title: string
  /** What the page belongs to, in a line over the title. */
  label?: string
  siteName: string
  tagline: string
}

/** The size in pixels that link previews are made for. */
export const PICTURE_SIZE = { width: 1200, height: 630 }
