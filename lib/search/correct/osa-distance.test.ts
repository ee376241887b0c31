import { expect, test } from '@playwright/test'
import { osaDistance } from './osa-distance'

test('each slip costs one, a swap of neighbours too', () => {
  expect(osaDistance('server', 'server', 3)).toBe(0)
  expect(osaDistance('server', 'sever', 3)).toBe(1)
  expect(osaDistance('server', 'sevrer', 3)).toBe(1)
  expect(osaDistance('server', 'zerver', 3)).toBe(1)
  expect(osaDistance('kitten', 'sitting', 3)).toBe(3)
})

test('what is farther than the limit comes back as one more', () => {
  expect(osaDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  expect(osaDistance('', 'abc', 2)).toBe(3)
})
