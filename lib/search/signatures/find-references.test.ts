import { expect, test } from '@playwright/test'
import { findReferences } from './find-references'

test('ofid references are found in texts and addresses, each once', () => {
  const text =
    'ref ofid_8f3A-1c. See https://claude.ai/settings?error=x&ref=ofid_8f3A-1c and ofid_77'
  expect(findReferences(text).ids).toEqual(['ofid_8f3A-1c', 'ofid_77'])
})

test('statuses are found however logs write them', () => {
  for (const text of [
    'HTTP 403',
    'HTTP/2 403',
    'status: 403',
    '"status":403',
    'statusCode=403',
    'Error 403',
    'error code (403)',
    '403 Forbidden',
    'I got a 403',
    '(403)',
    '403',
  ]) {
    expect(findReferences(text).statuses, text).toEqual([403])
  }
})

test('other numbers are no statuses', () => {
  for (const text of ['403 files', 'room 403', 'HTTP 200', '10:02:403', 'error 4031', '$503']) {
    expect(findReferences(text).statuses, text).toEqual([])
  }
})
