import { expect, test } from '@playwright/test'
import { findPageSource } from './page-source'

const FILES: Record<string, string | undefined> = {
  '/': 'content/site.yaml',
  '/articles': 'content/topics.yaml',
  '/articles/signing-in': 'content/topics.yaml',
  '/articles/signing-in/sign-in-expired': 'content/articles/signing-in/sign-in-expired.mdx',
  '/troubleshoot/connection': 'content/flows/connection.mdx',
  '/troubleshoot/connection/status': 'content/flows/connection.mdx',
  '/check': 'content/verdicts.yaml',
  '/search': undefined,
  '/troubleshoot': undefined,
  '/constructor': undefined,
}

for (const [page, file] of Object.entries(FILES)) {
  test(`${page} comes from ${file ?? 'code alone'}`, () => {
    expect(findPageSource(page)?.file).toBe(file)
  })
}

test('a page of a step knows its step, and the pages of a whole flow have none', () => {
  expect(findPageSource('/troubleshoot/connection/status')).toMatchObject({ step: 'status' })
  for (const page of ['map', 'print', 'offline']) {
    expect(findPageSource(`/troubleshoot/connection/${page}`)).not.toHaveProperty('step')
  }
})

test('no path leads to a file outside of its folder', () => {
  for (const page of [
    '/articles/../site',
    '/articles/a/..',
    '/articles/a/b.c',
    '/troubleshoot/%2e',
  ]) {
    expect(findPageSource(page)).toBeUndefined()
  }
})
