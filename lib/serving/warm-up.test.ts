import { expect, test } from '@playwright/test'
import { warmUp } from './warm-up'

test('what readers ask is asked before any reader does, and waited for', async () => {
  const asked: (string | undefined)[] = []
  await warmUp(
    (request, response) => {
      setImmediate(() => {
        asked.push(request.url)
        response.end('{}')
      })
    },
    ['sign in again', 'is it down?'],
  )
  expect(asked).toEqual([
    '/search?q=sign+in+again',
    '/api/search?q=sign+in+again&limit=20&typing=1',
    '/api/search?q=is+it+down%3F&limit=20&typing=1',
  ])
})

test('a handler that fails keeps no server from starting', async () => {
  await warmUp((request) => request.socket.destroy(), ['sign in again'])
})
