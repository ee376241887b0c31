import { expect, test } from '@playwright/test'
import { listRedirects } from './list-redirects'

test('an old address leads to that of today for good, and so does its Markdown', () => {
  expect(listRedirects({ redirects: { 'one/old': 'two/new' }, flowRedirects: {} })).toEqual([
    { source: '/articles/one/old', destination: '/articles/two/new', permanent: true },
    { source: '/articles/one/old.md', destination: '/articles/two/new.md', permanent: true },
  ])
})

test('an old flow leads to that of today with all its steps', () => {
  expect(listRedirects({ redirects: {}, flowRedirects: { old: 'new' } })).toEqual([
    { source: '/troubleshoot/old', destination: '/troubleshoot/new', permanent: true },
    { source: '/troubleshoot/old.md', destination: '/troubleshoot/new.md', permanent: true },
    {
      source: '/troubleshoot/old/:rest+',
      destination: '/troubleshoot/new/:rest+',
      permanent: true,
    },
  ])
})
