import type { Metadata } from 'next'
import { PageFailed } from '@/components/site/page-failed'
import { getContent } from '@/lib/catalogue/content'

export const metadata: Metadata = { title: 'Page unavailable', robots: { index: false } }

/** Made before anything fails: the server sends it in place of a page that does, under that page's address. */
export default function UnavailablePage() {
  const { contact } = getContent().site
  return (
    <PageFailed
      doors={
        <>
          <a href={contact.url}>{contact.label}</a>
          <a href="/troubleshoot">Start the guided check</a>
        </>
      }
    />
  )
}
