import { ArrowRight, FileText } from 'lucide-react'
import { PageLink } from '@/components/site/page-link'
import type { ArticleCard as Card } from '@/lib/chat/message'

/** A page that says more, between two rules. */
export function ArticleCard({ article: { title, path, section } }: { article: Card }) {
  return (
    <PageLink
      href={section?.path ?? path}
      className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-3 border-y border-rule py-3 no-underline hover:bg-pen-wash"
    >
      <FileText size={20} strokeWidth={1.75} aria-hidden className="mt-0.5 text-ink-soft" />
      <span>
        <b className="block text-[1.0625rem]/6 font-medium text-balance underline decoration-1 underline-offset-[0.2em]">
          {title}
        </b>
        <span className="font-ui text-meta text-ink-soft">
          {section ? section.title : 'The whole article'}
        </span>
      </span>
      <ArrowRight size={18} strokeWidth={1.75} aria-hidden className="mt-0.5" />
    </PageLink>
  )
}

/** Further articles, in one line. */
export function SeeAlso({ articles }: { articles: readonly Card[] }) {
  if (articles.length === 0) return null
  return (
    <p className="font-ui text-meta text-ink-soft">
      See also:{' '}
      {articles.map(({ id, title, path }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <PageLink href={path}>{title}</PageLink>
        </span>
      ))}
    </p>
  )
}
