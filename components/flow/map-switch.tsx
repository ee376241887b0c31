import { clsx } from 'clsx'
import { List, Workflow } from 'lucide-react'
import { PageLink } from '@/components/site/page-link'
import type { Flow } from '@/lib/flows/flow'
import { formatMapPath, type MapQuery, type MapView } from '@/lib/flows/map/map-url'

const VIEWS = [
  { view: 'picture', label: 'Picture', Icon: Workflow },
  { view: 'list', label: 'List', Icon: List },
] as const

/** Links between the picture of a flow and its list. */
export function MapSwitch({
  flow,
  query,
  shown,
  className,
}: {
  flow: Flow
  query: MapQuery
  /** The view that this switch stands over. */
  shown: MapView
  className?: string
}) {
  return (
    <nav
      aria-label="Show as"
      className={clsx(
        'w-fit flex-none rounded-control border border-edge font-ui print:hidden',
        className,
      )}
    >
      <ul className="flex">
        {VIEWS.map(({ view, label, Icon }) => (
          <li key={view} className="border-edge not-first:border-l">
            <PageLink
              href={formatMapPath(flow, { ...query, view })}
              aria-current={view === shown ? 'true' : undefined}
              className={clsx(
                'flex min-h-11 items-center gap-2 px-4 text-ui font-medium no-underline border-b-3 hover:bg-pen-wash active:text-pen-press',
                view === shown
                  ? 'border-pen text-ink'
                  : 'border-transparent forced-colors:border-[Canvas]',
              )}
            >
              <Icon size={18} strokeWidth={1.75} aria-hidden />
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
