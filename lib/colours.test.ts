import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/** A colour by its value: #fff, #faf6ee, rgb(…), hsl(…), oklch(…). */
const COLOUR = /#(?:[0-9a-f]{3,4}){1,2}\b(?!['"`\w-]*\()|\b(?:rgba?|hsla?|oklch|lab)\(/gi

/** The one place of colours; the browser's own frame takes two of them by value. */
const TOKENS = 'app/tokens.css'
const FRAME = 'app/layout.tsx'

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

test('colours stand in the tokens only, by their role', () => {
  const found = ['app', 'components']
    .flatMap(filesOf)
    .filter((file) => file !== TOKENS && file !== FRAME)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(COLOUR)].map(([colour]) => `${file}: ${colour}`),
    )
  expect(found).toEqual([])
})

test('the browser’s frame has the colours of the page', () => {
  const [, light, dark] =
    /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync(TOKENS, 'utf8')) ?? []
  const colours = [...readFileSync(FRAME, 'utf8').matchAll(COLOUR)].map(([colour]) => colour)
  expect(colours).toEqual([light, dark])
})
