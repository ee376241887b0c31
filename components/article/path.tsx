import type { ComponentProps } from 'react'

/** The name of something to press; `Settings > Connectors` is drawn as a path. */
export function Path({ children }: ComponentProps<'strong'>) {
  if (typeof children !== 'string' || !children.includes(' > ')) return <strong>{children}</strong>
  return (
    <strong>
      {children.split(' > ').map((part, index) => (
        <span key={part}>
          {index > 0 && <span className="px-1 font-normal text-ink-faint">›</span>}
          {part}
        </span>
      ))}
    </strong>
  )
}
