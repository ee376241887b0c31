import {
  CornerDownLeft,
  FileText,
  History,
  type IconNode,
  ListChecks,
  SquareTerminal,
} from 'lucide'
import { Icon } from '@/components/site/icon'
import { Highlighted } from './highlighted'
import type { Row } from './palette-rows'

type Props = { id: string; row: Row; isActive: boolean; onChoose: (row: Row) => void }

/** One and the same list each time, so that what is drawn with it is remembered. */
const NOTHING: string[] = []

/** One line of the palette. */
export function PaletteOption({ id, row, isActive, onChoose }: Props) {
  const result = row.kind === 'result' ? row.result : undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns this list
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      tabIndex={-1}
      onClick={() => onChoose(row)}
      className="group grid cursor-pointer grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3.5 border-l-4 border-transparent forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight] py-2 pr-4 pl-3 text-ink-soft hover:bg-pen-wash active:text-pen-press aria-selected:border-pen aria-selected:bg-pen-wash max-md:py-2.5 md:pr-5 md:pl-4"
    >
      <Icon shape={shapeOf(row)} size={20} className="mt-1" />
      <span className="min-w-0">
        <span className="block text-balance text-[1.125rem]/7 font-medium text-pen underline-offset-[0.2em] group-aria-selected:underline">
          <Highlighted text={row.title} words={result?.words ?? NOTHING} />
        </span>
        {result && (
          <span className="line-clamp-2 font-ui text-[0.9375rem]/[1.375rem]">
            <Highlighted
              text={result.section ? `› ${result.section.title}` : result.excerpt}
              words={result.words}
            />
          </span>
        )}
        {result?.errorText && (
          <span className="block font-mono text-[0.875rem]/[1.375rem]">
            <mark>{result.errorText}</mark>
          </span>
        )}
      </span>
      <span className="hidden items-center gap-1.5 self-center font-ui text-meta font-medium group-aria-selected:flex max-md:group-aria-selected:hidden">
        <kbd aria-hidden>
          <Icon shape={CornerDownLeft} size={12} className="my-1 inline" strokeWidth={2} />
        </kbd>
        {row.kind === 'recent' ? 'Search' : 'Open'}
      </span>
    </div>
  )
}

function shapeOf(row: Row): IconNode {
  switch (row.kind) {
    case 'recent':
      return History
    case 'symptom':
      return ListChecks
    case 'result':
      return { errors: SquareTerminal, answers: FileText, steps: ListChecks }[row.result.group]
  }
}
