import { ResultList } from '@/components/search/result-list'
import { getSymptoms } from '@/lib/catalogue/flows'
import { getResults } from '@/lib/catalogue/search'
import { PaletteStates } from './palette-states'
import { Shown, State } from './shown'

/** Results on their page and in the palette. */
export function SearchParts() {
  const found = getResults('connector expired', { limit: 4 })
  const none = getResults('zqxjkv', { limit: 4 })
  return (
    <>
      <Shown name="Palette">
        <PaletteStates found={found} none={none} symptoms={getSymptoms()} />
      </Shown>
      <Shown name="Results">
        <State name="Some" isWide>
          <ResultList results={found.results} />
        </State>
      </Shown>
    </>
  )
}
