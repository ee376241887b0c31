import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Font } from 'satori'

/** The scripts that pictures can be set in; a title in another needs its typeface here. */
const SCRIPTS = {
  Literata: ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'],
  'Public Sans': ['latin', 'latin-ext', 'vietnamese'],
} as const

type Family = keyof typeof SCRIPTS

const CUTS = [
  ['Literata', 600],
  ['Public Sans', 400],
  ['Public Sans', 600],
] as const satisfies [Family, Font['weight']][]

const fromProject = createRequire(path.join(process.cwd(), 'package.json'))

let fonts: Promise<Font[]> | undefined

/** The typefaces of the look, in the files that pictures can be drawn from: static cuts, not variable ones. */
export function readFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    CUTS.flatMap(([family, weight]) =>
      SCRIPTS[family].map(async (script): Promise<Font> => {
        const id = family.toLowerCase().replace(' ', '-')
        const file = `@fontsource/${id}/files/${id}-${script}-${weight}-normal.woff`
        const data = await readFile(fromProject.resolve(file))
        return { name: nameOf(family, script), weight, data }
      }),
    ),
  )
  return fonts
}

/** A family as CSS names it: each script is a file of its own, and of two under one name satori takes one. */
export function familyOf(family: Family): string {
  return SCRIPTS[family].map((script) => nameOf(family, script)).join(', ')
}

function nameOf(family: Family, script: string): string {
  return `${family} ${script}`
}
