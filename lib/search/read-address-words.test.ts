import { expect, test } from '@playwright/test'
import { readAddressWords } from './read-address-words'

const CASES: Record<string, string> = {
  '/conector-login': 'conector login',
  '/articles/signing-in/sign_in_expired.html': 'signing in sign in expired',
  '/troubleshoot/connection/nope': 'connection nope',
  '/articles/%C3%BCber-uns': 'über uns',
  '/articles/%ff/%zz': 'ff zz',
  '/': '',
}

for (const [path, words] of Object.entries(CASES)) {
  test(`${path} is searched as “${words}”`, () => {
    expect(readAddressWords(path)).toBe(words)
  })
}

test('a long address is cut', () => {
  expect(readAddressWords(`/${'a'.repeat(10_000)}`)).toHaveLength(100)
})
