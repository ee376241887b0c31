import { ChevronRight } from 'lucide-react'

/** The mark of a fold: it turns when the `group` that it stands in is open. */
export function Chevron() {
  return (
    <ChevronRight
      size={18}
      strokeWidth={1.75}
      aria-hidden
      className="flex-none transition-transform group-open:rotate-90"
    />
  )
}
