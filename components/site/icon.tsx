import type { IconNode } from 'lucide'
import { createElement } from 'react'

type Props = {
  shape: IconNode
  /** Of a side, in px. */
  size: number
  /** Of a line, in units of the 24 that a side has. */
  strokeWidth?: number
  className?: string
}

/**
 * An icon, said to nobody: words stand beside it. Lucide's own component for React draws in browsers only, so
 * that every page would bring it, and its icons as data, to draw once more what never changes.
 */
export function Icon({ shape, size, strokeWidth = 1.75, className }: Props) {
  return createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': true,
      className,
    },
    ...shape.map(([tag, attributes]) => createElement(tag, attributes)),
  )
}
