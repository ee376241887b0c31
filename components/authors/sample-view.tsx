import type { ReactNode } from 'react'
import { CopyButton } from '@/components/site/copy-button'

/** What to type, and beside it what readers see. */
export function SampleView({
  id,
  name,
  about,
  source,
  children,
}: {
  id: string
  name: string
  about: string
  source: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="border-t border-rule py-8">
      <h3 id={id} className="scroll-mt-8">
        {name}
      </h3>
      <p className="mt-1 max-w-measure text-ink-soft">{about}</p>
      <div className="mt-4 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0">
          <div className="flex items-center justify-between font-ui text-meta text-ink-soft">
            What to type
            <CopyButton text={source} what={`the source of ${name}`} />
          </div>
          <pre className="whitespace-pre-wrap border-t-2 border-ink bg-sunk px-4 py-3 font-mono text-meta">
            {source}
          </pre>
        </div>
        <div className="min-w-0">
          <p className="flex min-h-11 items-center font-ui text-meta text-ink-soft">
            What readers see
          </p>
          {children}
        </div>
      </div>
    </section>
  )
}
