import type { ReactNode } from 'react'
import { PageLink } from '@/components/site/page-link'
import type { PageNotes } from '@/lib/preview/page-notes'
import { EditorButton } from './editor-button'
import { PhrasingRows } from './phrasing-rows'
import { ProblemRows } from './problem-rows'

/** All that is known of a page for its author. */
export function BarPanel({ notes }: { notes: PageNotes }) {
  const { file, place, isDraft, problems, phrasings, reading } = notes
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_14rem]">
      <Part title="Problems of this file">
        {problems.length > 0 ? <ProblemRows problems={problems} /> : <p>There is none.</p>}
      </Part>
      <Part title={isDraft ? 'Where it will stand, once published' : 'Where it stands in search'}>
        {phrasings.length > 0 ? (
          <PhrasingRows phrasings={phrasings} />
        ) : (
          <p>Search leads to articles, guides and their remedies; this is none of them.</p>
        )}
      </Part>
      <Part title="Words">
        <dl className="grid gap-3 lining-nums">
          {reading && (
            <>
              <Fact name="Length">
                {reading.words} {reading.words === 1 ? 'word' : 'words'}
              </Fact>
              <Fact name="Reading age">
                {reading.ease === undefined ? (
                  'Too few words to tell'
                ) : (
                  <>
                    {reading.ease.age} years{' '}
                    <span className="block text-meta text-ink-soft">
                      Flesch–Kincaid grade {reading.ease.grade}, plus five
                    </span>
                  </>
                )}
              </Fact>
            </>
          )}
          <Fact name="File">
            <EditorButton file={file} place={place}>
              <code className="font-mono text-[0.8125rem] wrap-anywhere">{file}</code>
            </EditorButton>
          </Fact>
        </dl>
        <p className="mt-2 flex flex-wrap gap-x-5">
          <PageLink href="/authors" className="inline-flex min-h-11 items-center">
            Report
          </PageLink>
          <PageLink href="/authors/components" className="inline-flex min-h-11 items-center">
            Components
          </PageLink>
        </p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mt-2 mb-2 font-ui text-ui font-semibold tracking-normal">{title}</h2>
      {children}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-meta text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
