import { PaletteOption } from './palette-option'
import type { Row } from './palette-rows'

type Props = { id: string; rows: Row[]; activeIndex: number; onChoose: (row: Row) => void }

/** The palette's lines, by section. */
export function PaletteList({ id, rows, activeIndex, onChoose }: Props) {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return (
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
          {rows.map((row, place) =>
            row.section === section ? (
              <PaletteOption
                key={`${row.kind}-${row.title}`}
                id={optionId(id, place)}
                row={row}
                isActive={place === activeIndex}
                onChoose={onChoose}
              />
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}

/** The id of an option: by place, since what it shows may hold any character. */
export function optionId(listId: string, index: number): string {
  return `${listId}-option-${index}`
}
