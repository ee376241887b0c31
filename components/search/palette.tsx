'use client'

import { X } from 'lucide'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '@/components/site/icon'
import { CorrectedQuery } from './corrected-query'
import { PaletteIcon } from './palette-icon'
import { PaletteKeys } from './palette-keys'
import { optionId, PaletteList } from './palette-list'
import { emptyRows, type Row, resultRows } from './palette-rows'
import { PaletteStatus } from './palette-status'
import { readRecent, rememberRecent } from './recent-searches'
import { useSearch } from './use-search'

/** Search from anywhere, by keyboard alone: a native dialog around a combobox and its list. */
export function Palette({ isOnServer, onClose }: { isOnServer: boolean; onClose: () => void }) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [isExact, setExact] = useState(false)
  const [selected, setSelected] = useState(0)
  const [recent] = useState(readRecent)
  const { state, symptoms, results } = useSearch(query, isExact, isOnServer)
  const isAsked = query.trim() !== ''
  const rows = isAsked ? (results ? resultRows(results) : []) : emptyRows(recent, symptoms)
  const activeIndex = Math.min(selected, rows.length - 1)
  const active = rows[activeIndex]
  const activeId = active && optionId(listId, activeIndex)

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  function open(path: string) {
    if (results) rememberRecent(results.query)
    dialog.current?.close()
    router.push(path)
  }

  function ask(words: string) {
    setQuery(words)
    setExact(false)
    setSelected(0)
  }

  function choose(row: Row) {
    if (row.kind === 'recent') ask(row.title)
    else open(row.path)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    const moves: Record<string, number> = { ArrowDown: activeIndex + 1, ArrowUp: activeIndex - 1 }
    const next = moves[event.key]
    if (next !== undefined) {
      event.preventDefault()
      if (rows.length > 0) setSelected((next + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const isForPage = event.ctrlKey || event.metaKey || !active
      if (!isForPage) choose(active)
      // The page may know more: results are still on their way, or there are none.
      else if (isAsked) open(`/search?q=${encodeURIComponent(query)}`)
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Search the help centre"
      onClose={onClose}
      closedby="any"
      className="m-0 max-h-none font-text max-w-none flex-col overflow-hidden low:overflow-y-auto bg-leaf text-ink backdrop:bg-scrim open:flex max-md:h-dvh max-md:w-dvw md:mx-auto md:mt-20 md:max-h-[calc(100dvh-8rem)] md:low:mt-2 md:low:max-h-[calc(100dvh-1rem)] md:w-[min(46rem,calc(100vw-3rem))] md:rounded-panel md:border md:border-edge md:shadow-palette"
    >
      <div
        data-state={state}
        className="flex min-h-16 flex-none items-center gap-3.5 border-b-2 border-ink py-2 pr-3 pl-4 has-[input:focus-visible]:border-pen data-[state=failed]:border-stop md:pl-5"
      >
        <PaletteIcon isWaiting={isAsked && state !== 'failed' && results === undefined} />
        <input
          type="text"
          role="combobox"
          aria-label="Search the help centre"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={10_000}
          placeholder="Your words, or the error"
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 bg-transparent text-[1.125rem]/8 outline-none placeholder:text-ink-faint placeholder:opacity-100 md:text-[1.25rem]/8"
        />
        <button
          type="button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
          className="grid size-11 flex-none place-items-center rounded-control hover:bg-pen-wash hover:text-pen active:shadow-edge"
        >
          <Icon shape={X} size={22} />
        </button>
      </div>
      {results?.corrected && (
        <p className="flex flex-none flex-wrap items-center gap-x-2 border-b border-rule px-4 py-1 font-ui text-ui text-ink-soft md:px-5">
          <span>
            Showing <CorrectedQuery corrected={results.corrected} />.
          </span>
          <button
            type="button"
            onClick={() => setExact(true)}
            className="min-h-11 font-medium text-pen underline decoration-1 underline-offset-[0.2em] hover:text-pen-press hover:decoration-2"
          >
            Search what I typed
          </button>
        </p>
      )}
      <div className="flex-1 overflow-auto pb-2 low:flex-none low:overflow-visible">
        <PaletteStatus query={query} state={state} results={results} shown={rows.length} />
        <PaletteList id={listId} rows={rows} activeIndex={activeIndex} onChoose={choose} />
      </div>
      <PaletteKeys hasResults={isAsked && rows.length > 0} query={query} />
    </dialog>
  )
}
