import {
  CornerDownLeft,
  FileText,
  History,
  ListChecks,
  type LucideIcon,
  SquareTerminal,
} from 'lucide-react'
import { Highlighted } from './highlighted'
import type { PaletteState, Row } from './use-palette-rows'

type Props = {
  id: string
  query: string
  state: PaletteState
  rows: Row[]
  activeKey?: string
  onChoose: (row: Row) => void
}

/** What was found, by group, with how much of it said aloud. */
export function PaletteList({ id, query, state, rows, activeKey, onChoose }: Props) {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return (
    <div className="flex-1 overflow-auto pb-2">
      <p role="status" className={rows.length > 0 ? 'sr-only' : 'px-5 py-6'}>
        {statusOf(state, rows.length, query)}
        {rows.length === 0 && query.trim() !== '' && state !== 'loading' && (
          <>
            {' '}
            <a href={`/search?q=${encodeURIComponent(query)}`}>See where to go from here</a>
          </>
        )}
      </p>
      <div role="listbox" id={id} aria-label="Results">
        {sections.map((section, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={section} role="group" aria-labelledby={`${id}-section-${index}`}>
            <p
              id={`${id}-section-${index}`}
              className="px-4 pt-3.5 pb-1 font-ui text-meta font-semibold text-ink-soft md:px-5"
            >
              {section}
            </p>
            {rows
              .filter((row) => row.section === section)
              .map((row) => (
                <Option
                  key={row.key}
                  id={optionId(id, rows.indexOf(row))}
                  row={row}
                  query={query}
                  isActive={row.key === activeKey}
                  onChoose={onChoose}
                />
              ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The id of an option: by place, since what it shows may hold any character. */
export function optionId(listId: string, index: number): string {
  return `${listId}-option-${index}`
}

function statusOf(state: PaletteState, shown: number, query: string): string {
  if (state === 'failed') return 'The index could not be loaded. The search page still works.'
  if (query.trim() === '') return ''
  if (state === 'loading') return 'Loading the index'
  if (shown === 0) return 'Nothing here matches that.'
  return `${shown} result${shown === 1 ? '' : 's'}`
}

function Option({
  id,
  row,
  query,
  isActive,
  onChoose,
}: {
  id: string
  row: Row
  query: string
  isActive: boolean
  onChoose: (row: Row) => void
}) {
  const Icon = iconOf(row)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns this list
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      tabIndex={-1}
      onClick={() => onChoose(row)}
      className="group grid cursor-pointer grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3.5 border-l-4 border-transparent py-2 pr-4 pl-3 text-ink-soft hover:bg-pen-wash aria-selected:border-pen aria-selected:bg-pen-wash max-md:py-2.5 md:pr-5 md:pl-4"
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden className="mt-1" />
      <span className="min-w-0">
        <span className="block text-[1.125rem]/7 font-medium text-pen underline-offset-[0.2em] group-aria-selected:underline">
          <Highlighted text={row.title} query={row.kind === 'entry' ? query : ''} />
        </span>
        {row.excerpt && (
          <span className="line-clamp-2 font-ui text-[0.9375rem]/[1.375rem]">
            <Highlighted text={row.excerpt} query={query} />
          </span>
        )}
      </span>
      <span className="hidden items-center gap-1.5 self-center font-ui text-meta font-medium group-aria-selected:flex max-md:group-aria-selected:hidden">
        <kbd aria-hidden>
          <CornerDownLeft size={12} className="my-1 inline" />
        </kbd>
        {row.kind === 'recent' ? 'Search' : 'Open'}
      </span>
    </div>
  )
}

function iconOf({ kind, group }: Row): LucideIcon {
  if (kind === 'recent') return History
  if (kind === 'symptom' || group === 'steps') return ListChecks
  return group === 'errors' ? SquareTerminal : FileText
}
