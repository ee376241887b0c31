import { Search } from 'lucide-react'
import { Spinner } from '@/components/site/spinner'

/** What stands before the palette's field: a glass, or that the search is under way. */
export function PaletteIcon({ isWaiting }: { isWaiting: boolean }) {
  if (isWaiting) return <Spinner size={22} />
  return <Search size={22} strokeWidth={1.75} aria-hidden className="flex-none" />
}
