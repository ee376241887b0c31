import type { MetadataRoute } from 'next'
import { getPublication } from '@/lib/catalogue/publication'
import { listPages } from '@/lib/publication/list-pages'

export default function sitemap(): MetadataRoute.Sitemap {
  const publication = getPublication()
  return listPages(publication).map(({ path, reviewed }) => ({
    url: `${publication.site.url}${path}`,
    ...(reviewed !== '' && { lastModified: reviewed }),
  }))
}
