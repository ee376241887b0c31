import { Check, OctagonAlert, PencilLine, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '@/components/site/icon'
import type { PageNotes } from '@/lib/preview/page-notes'

/** The state of a page in a line: what keeps it from readers, and how many things to look at. */
export function BarSummary({ notes }: { notes: PageNotes }) {
  const { isDraft, isHeldBack, problems, phrasings, reading } = notes
  const errors = problems.filter(({ level }) => level === 'error').length
  const warnings = problems.length - errors
  const lost = phrasings.filter(({ rank }) => rank !== 1).length
  return (
    <p aria-live="polite" className="flex flex-wrap gap-x-5 py-1 text-meta lining-nums">
      {isHeldBack && <strong className="font-semibold text-stop">Shown as it last was</strong>}
      {isDraft && (
        <Mark>
          <Icon shape={PencilLine} size={18} /> Draft: readers cannot open it
        </Mark>
      )}
      {errors > 0 && (
        <Mark>
          <Icon shape={OctagonAlert} size={18} className="text-stop" />
          {count(errors, 'error')}
        </Mark>
      )}
      {warnings > 0 && (
        <Mark>
          <Icon shape={TriangleAlert} size={18} className="text-care" />
          {count(warnings, 'warning')}
        </Mark>
      )}
      {problems.length === 0 && (
        <Mark>
          <Icon shape={Check} size={18} strokeWidth={2} className="text-good" /> Nothing wrong
        </Mark>
      )}
      {phrasings.length > 0 && (
        <span>
          {lost === 0
            ? `First for all ${phrasings.length} phrasings`
            : `First for ${phrasings.length - lost} of ${phrasings.length} phrasings`}
        </span>
      )}
      {reading && (
        <span className="max-md:hidden">
          {count(reading.words, 'word')}
          {reading.ease && `, reading age ${reading.ease.age}`}
        </span>
      )}
    </p>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="flex items-center gap-1.5">{children}</span>
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
