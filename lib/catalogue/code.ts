import { readFileSync } from 'node:fs'
import type { CachedCode } from '@/lib/content/compile-files'
import { getContent, inCache } from './content'

const codes = new Map<string, string>()

/** The compiled code of a content file. */
export function getCode(file: string): string {
  const key = getContent().code[file]
  if (key === undefined) throw new Error(`${file} was not compiled; run npm run build`)
  let code = codes.get(key)
  if (code === undefined) {
    const cached = JSON.parse(readFileSync(inCache(`${key}.json`), 'utf8')) as CachedCode
    code = cached.code
    // Flows are drawn at every request; articles once, while building.
    codes.set(key, code)
  }
  return code
}
