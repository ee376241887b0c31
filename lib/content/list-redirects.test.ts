import { expect, test } from '@playwright/test'
import { listRedirects } from './list-redirects'

test('an old address leads to that of today for good, and so does its Markdown', () => {
  expect(listRedirects({ redirects: { 'one/old': 'two/new' } })).toEqual([
    { source: '/articles/one/old', destination: '/articles/two/new', permanent: true },
    { source: '/articles/one/old.md', destination: '/articles/two/new.md', permanent: true },
  ])
})
