import { ArrowRight } from 'lucide'
import { Icon } from '@/components/site/icon'

/** A ruled row that leads to a page which the browser keeps; not the router's link, which would ask the server. */
export function KeptRow({ href, title }: { href: string; title: string }) {
  return (
    <li className="border-t border-rule last:border-b">
      <a
        href={href}
        className="group -mx-2 flex min-h-12 items-center gap-4 rounded-sm px-2 py-2 text-[1.125rem]/[1.625rem] no-underline hover:bg-pen-wash active:text-pen-press active:shadow-edge"
      >
        <span className="text-balance group-hover:underline">{title}</span>
        <Icon shape={ArrowRight} size={20} className="ml-auto flex-none" />
      </a>
    </li>
  )
}
