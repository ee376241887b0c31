import { getContent } from '@/lib/catalogue/content'
import { PageLink } from './page-link'
import { Wrap } from './wrap'

/** The foot of every page: who runs this and who does not, and the doors out. */
export function SiteFooter() {
  const { notice, tagline, contact, links } = getContent().site
  const doors = [contact, ...links.filter(({ label }) => label !== contact.label)]
  return (
    <footer className="mt-16 border-t border-rule font-ui text-meta text-ink-soft lining-nums">
      <Wrap className="flex flex-wrap items-center gap-x-8 py-4">
        <p className="mr-auto max-w-measure py-3">
          {tagline}. {notice}
        </p>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <PageLink href="/articles" className="leading-11 text-inherit">
            All topics
          </PageLink>
          {doors.map(({ label, url }) => (
            <a key={label} href={url} className="leading-11 text-inherit">
              {label}
            </a>
          ))}
        </p>
      </Wrap>
    </footer>
  )
}
