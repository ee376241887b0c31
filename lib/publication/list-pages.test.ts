import { expect, test } from '@playwright/test'
import { listPages } from './list-pages'
import { toyPublication } from './toy-publication'

test('without words for what live checks find there is no page of them', async () => {
  const paths = listPages({ ...(await toyPublication()), hasChecks: false }).map(({ path }) => path)
  expect(paths).toContain('/chat')
  expect(paths).not.toContain('/check')
})

test('every page that is to be found is listed once, with the day of its review', async () => {
  const publication = await toyPublication([{ reviewed: '2026-01-02' }, { reviewed: '2026-12-24' }])
  expect(listPages(publication)).toEqual([
    { path: '/', reviewed: '2026-12-24' },
    { path: '/articles', reviewed: '2026-12-24' },
    { path: '/articles/one', reviewed: '2026-12-24' },
    { path: '/articles/one/a', reviewed: '2026-01-02' },
    { path: '/articles/one/a1', reviewed: '2026-12-24' },
    { path: '/troubleshoot', reviewed: '2026-11-20' },
    { path: '/check', reviewed: '2026-11-20' },
    { path: '/chat', reviewed: '2026-11-20' },
    { path: '/troubleshoot/toy', reviewed: '2026-11-20' },
    { path: '/troubleshoot/toy/map', reviewed: '2026-11-20' },
    { path: '/troubleshoot/toy/where', reviewed: '2026-11-20' },
    { path: '/troubleshoot/toy/fine', reviewed: '2026-11-20' },
  ])
})
