import { expect, test } from '@playwright/test'
import { measureText, wrapText } from './wrap-text'

test('a text is broken at its spaces into lines that fit', () => {
  const text = 'It takes the wrong account, or does not accept mine'
  const lines = wrapText(text, 200, 14)
  expect(lines.length).toBe(2)
  expect(lines.join(' ')).toBe(text)
  expect(lines.every((line) => measureText(line, 14) <= 200)).toBe(true)
})

test('a word that is too long has a line to itself, and no text has no lines', () => {
  expect(wrapText('a MCP_TOOL_TIMEOUT_MILLISECONDS b', 60, 14)).toEqual([
    'a',
    'MCP_TOOL_TIMEOUT_MILLISECONDS',
    'b',
  ])
  expect(wrapText('', 60, 14)).toEqual([])
})
