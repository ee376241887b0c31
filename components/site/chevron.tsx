import { ChevronRight } from 'lucide'
import { Icon } from './icon'

/** The mark of a fold: it turns when the `group` that it stands in is open. */
export function Chevron() {
  return (
    <Icon
      shape={ChevronRight}
      size={18}
      className="flex-none transition-transform group-open:rotate-90"
    />
  )
}
