import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { CONTENT_SCHEMAS, formatEditorSettings, formatSchemas } from './content-schemas'

for (const [file, text] of Object.entries(formatSchemas())) {
  test(`${file} is up to date; npm run content:schemas writes it`, () => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
}

test('editors are told which schema is for which files', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))
  expect(settings).toMatchObject(formatEditorSettings())
})

test('every key of front matter has a description', () => {
  for (const name of ['article', 'flow']) {
    const { properties } = JSON.parse(formatSchemas()[`content/.schemas/${name}.json`] ?? '{}')
    const silent = Object.entries<{ description?: string }>(properties)
      .filter(([, { description }]) => !description)
      .map(([key]) => key)
    expect({ name, silent }).toEqual({ name, silent: [] })
  }
})

test('authors see the rules by name, and what each may be', () => {
  const { properties } = JSON.parse(formatSchemas()['content/.schemas/checks.json'] ?? '{}')
  expect(properties.rules.properties['broken-link']).toEqual({
    type: 'string',
    enum: ['error', 'warning', 'off'],
    description: 'Links and names lead to what readers can open. Unless set here: error.',
  })
})

test('every YAML file of content has a schema', () => {
  const patterns = CONTENT_SCHEMAS.flatMap(({ files }) => files)
  expect(patterns).toContain('content/site.yaml')
  expect(new Set(patterns).size).toBe(patterns.length)
})
