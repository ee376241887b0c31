import { Search } from 'lucide'
import { Icon } from '@/components/site/icon'
import { Spinner } from '@/components/site/spinner'

/** What stands before the palette's field: a glass, or that the search is under way. */
export function PaletteIcon({ isWaiting }: { isWaiting: boolean }) {
  if (isWaiting) return <Spinner size={22} />
  return <Icon shape={Search} size={22} className="flex-none" />
}
