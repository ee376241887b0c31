import { Link2 } from 'lucide'
import type { ComponentProps } from 'react'
import { Icon } from '@/components/site/icon'

/** A heading with a link to itself in the margin. */
export function LinkedHeading({ level, id, children }: ComponentProps<'h2'> & { level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <Heading id={id} className="group">
      {children}
      <a
        href={`#${id}`}
        aria-label={`Link to ${typeof children === 'string' ? children : 'this section'}`}
        className="absolute -top-1 -left-11 grid size-11 place-items-center text-ink-faint opacity-0 group-target:text-pen group-target:opacity-100 group-hover:text-pen group-hover:opacity-100 focus-visible:opacity-100 max-lg:static max-lg:-my-3 max-lg:ml-1 max-lg:inline-grid max-lg:align-middle max-md:hidden print:hidden"
      >
        <Icon shape={Link2} size={20} />
      </a>
    </Heading>
  )
}
