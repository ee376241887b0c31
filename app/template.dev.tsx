import type { ReactNode } from 'react'
import { AuthoringBar } from '@/components/authors/authoring-bar'
import { HeldBack } from '@/components/authors/held-back'
import { getStamp } from '@/lib/catalogue/content'
import { formatProblem } from '@/lib/files/problem'
import './workshop.css'

/** Stands around every page while writing: no built site has it, see pageExtensions in next.config.ts. */
export default function AuthorsTemplate({ children }: { children: ReactNode }) {
  const { content, problems } = getStamp()
  return (
    <>
      {problems.length > 0 && <HeldBack problems={problems} />}
      {children}
      <AuthoringBar version={[content, ...problems.map(formatProblem)].join('\n')} />
    </>
  )
}
