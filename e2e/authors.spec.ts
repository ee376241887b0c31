import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/* What is for authors is there in development only; preview.spec.ts looks at it. */

for (const address of ['/authors', '/authors/components', '/authors/notes?page=/', '/gallery']) {
  test(`readers find nothing at ${address}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByText('What could be better')).toHaveCount(0)
  })
}

/** Words and classes that only the authors' pages have: a key of storage, a height, the notice's heading. */
const ONLY_AUTHORS = ['authoring-bar', 'max-h-\\[55dvh\\]', '_held-back', 'authors/notes']

test('no file that readers fetch holds a word or a style of it', () => {
  const folder = '.next/static'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return ONLY_AUTHORS.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`)
  })
  expect(found).toEqual([])
})
