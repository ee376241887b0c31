import type { BreadcrumbList } from 'schema-dts'

/** A page on the way to another. */
export type Crumb = { title: string; path: string }

/** The way from the front page to a page, which is the last crumb, for search engines. */
export function describeBreadcrumbs(siteUrl: string, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: `${siteUrl}${path}`,
    })),
  }
}
