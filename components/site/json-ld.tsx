import type { Thing } from 'schema-dts'
import { formatJsonLd } from '@/lib/publication/format-json-ld'

/** What a page is about, for search engines: data, which no policy on scripts touches. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by formatJsonLd
      dangerouslySetInnerHTML={{ __html: formatJsonLd(things) }}
    />
  )
}
