import { z } from 'zod'
import { parseFrontMatter } from '@/lib/files/parse-front-matter'
import type { SourceFile } from '@/lib/files/source-file'

const titled = z.looseObject({ title: z.string() })

/** The title of an article's file in lower case, whatever else is wrong with it; empty for none. */
export function titleOf(source: SourceFile): string {
  const front = parseFrontMatter(source, titled)
  return front.ok ? front.value.data.title.toLowerCase() : ''
}
