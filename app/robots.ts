import type { MetadataRoute } from 'next'
import { getContent } from '@/lib/catalogue/content'

export default function robots(): MetadataRoute.Robots {
  return {
    // Results and answered steps are not barred: who may not fetch a page cannot read that it is not to be listed.
    rules: { userAgent: '*', allow: '/' },
    sitemap: `${getContent().site.url}/sitemap.xml`,
  }
}
