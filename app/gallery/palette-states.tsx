'use client'

import { PaletteIcon } from '@/components/search/palette-icon'
import { PaletteKeys } from '@/components/search/palette-keys'
import { PaletteList } from '@/components/search/palette-list'
import { emptyRows, resultRows } from '@/components/search/palette-rows'
import { PaletteStatus } from '@/components/search/palette-status'
import type { Results } from '@/lib/search/find-results'
import { State } from './shown'

type Props = { found: Results; none: Results; symptoms: { label: string; path: string }[] }

function nothing() {}

/** The parts of the palette, as they stand while it opens, searches, finds and fails. */
export function PaletteStates({ found, none, symptoms }: Props) {
  return (
    <>
      <State name="Empty: recent searches and symptoms">
        <PaletteList
          id="empty"
          rows={emptyRows(['connector expired'], symptoms)}
          activeIndex={0}
          onChoose={nothing}
        />
      </State>
      <State name="Results, the second selected">
        <PaletteList id="found" rows={resultRows(found)} activeIndex={1} onChoose={nothing} />
        <PaletteKeys hasResults query={found.query} />
      </State>
      <State name="Searching, nothing found, no answer">
        <PaletteIcon isWaiting />
        <PaletteStatus query="expired" state="loading" results={undefined} shown={0} />
        <PaletteStatus query={none.query} state="ready" results={none} shown={0} />
        <PaletteStatus query="expired" state="failed" results={undefined} shown={0} />
      </State>
    </>
  )
}
