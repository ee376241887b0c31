import type { Problem } from '@/lib/files/problem'

/** What the running site learns of content by: it is written whenever content was compiled. */
export type Stamp = {
  /** Another one when what pages show changes. */
  content: string
  /** What keeps the files as they are from being shown; none when they are. */
  problems: Problem[]
}
