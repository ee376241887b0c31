import type { ReactNode } from 'react'
import { Chevron } from '@/components/site/chevron'

/** Words that open on demand; open on paper. */
export function Details({
  summary,
  isOpen,
  children,
}: {
  summary: string
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details className="group" open={isOpen}>
      <summary className="inline-flex min-h-11 items-center gap-2 font-ui text-ui font-medium">
        <Chevron />
        {summary}
      </summary>
      <div className="prose my-1 ml-2 border-l-2 border-rule pl-5 text-[1.0625rem]/[1.625rem] [&>p:first-child]:text-[1.0625rem]/[1.625rem]">
        {children}
      </div>
    </details>
  )
}
