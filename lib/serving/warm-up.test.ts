import { expect, test } from '@playwright/test'
import { warmUp } from './warm-up'

test('the search is asked before any reader asks, and is waited for', async () => {
  let isAnswered = false
  await warmUp((request, response) => {
    expect(request.url).toMatch(/^\/api\/search\?q=\w+$/)
    setImmediate(() => {
      isAnswered = true
      response.end('{}')
    })
  })
  expect(isAnswered).toBe(true)
})

test('a handler that fails keeps no server from starting', async () => {
  await warmUp((request) => request.socket.destroy())
})
