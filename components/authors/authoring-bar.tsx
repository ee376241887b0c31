'use client'

import { ChevronUp } from 'lucide'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/site/icon'
import { BarPanel } from './bar-panel'
import { BarSummary } from './bar-summary'
import { EditorButton } from './editor-button'
import { useOpen } from './use-open'
import { usePageNotes } from './use-page-notes'

const PANEL = '_authoring-panel'

/**
 * Stands at the foot of each page that comes from a content file, while writing: what is wrong with the file,
 * how its page is found, and how it reads. Pages that come from code alone have none.
 * @param version another one when content changed
 */
export function AuthoringBar({ version }: { version: string }) {
  const state = usePageNotes(version)
  const [isOpen, setOpen] = useOpen()
  if (state.kind === 'none' || state.kind === 'asking') return null
  const bar = (
    // Behind the footer and stuck to the screen's foot: it covers nothing that cannot be scrolled to.
    <aside
      aria-label="For authors"
      className="sticky bottom-0 z-10 border-t-2 border-ink bg-leaf font-ui text-ui print:hidden"
    >
      {state.kind === 'failed' ? (
        <p className="px-4 py-3 text-meta text-ink-soft">
          The authors’ notes on this page could not be read; the terminal of npm run dev says why.
        </p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-6 px-4 md:px-6">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={PANEL}
              onClick={() => setOpen(!isOpen)}
              className="flex min-h-12 items-center gap-2 font-semibold text-pen hover:text-pen-press"
            >
              <Icon shape={ChevronUp} size={20} className={isOpen ? 'rotate-180' : ''} />
              For authors
            </button>
            <BarSummary notes={state.notes} />
            <div className="max-md:hidden">
              <EditorButton file={state.notes.file} place={state.notes.place}>
                Open in editor
              </EditorButton>
            </div>
          </div>
          <div
            id={PANEL}
            hidden={!isOpen}
            className="max-h-[55dvh] overflow-y-auto px-4 pb-5 md:px-6"
          >
            <BarPanel notes={state.notes} />
          </div>
        </>
      )}
    </aside>
  )
  return createPortal(bar, document.body)
}
