import { expect, test } from '@playwright/test'
import { matchSignature } from './match-signature'
import { parseSignature } from './parse-signature'

const SIGNATURES = [
  "Couldn't reach the MCP server",
  "Couldn't register with <service>'s sign-in service",
  'Connection has expired',
  'This app is blocked',
  'invalid_grant',
  'insufficient_scope',
  'HTTP 401',
  'HTTP 503',
].map(parseSignature)
const found = (text: string) =>
  matchSignature(text, SIGNATURES).map(({ signature }) => signature.text)

test('an error text is found verbatim, and its place is told', () => {
  const [match] = matchSignature('I see "Connection has expired" again', SIGNATURES)
  expect(match).toMatchObject({ similarity: 1, start: 7, end: 29 })
})

test('case, quotes, apostrophes and line breaks do not matter', () => {
  expect(found('COULDN’T REACH\nTHE “MCP” SERVER')).toEqual(["Couldn't reach the MCP server"])
  expect(found('couldnt reach the mcp server')).toEqual(["Couldn't reach the MCP server"])
  expect(found('{"error":"invalid_grant"}')).toEqual(['invalid_grant'])
})

test('a placeholder stands for one to four words, or for itself', () => {
  const text = "Couldn't register with <service>'s sign-in service"
  expect(found("Couldn't register with Gmail's sign-in service")).toEqual([text])
  expect(found('couldn’t register with My Own Company Server’s sign-in service')).toEqual([text])
  expect(found(text)).toEqual([text])
})

test('small typos are borne', () => {
  expect(found('conection has expird')).toEqual([])
  expect(found('conection has expired')).toEqual(['Connection has expired'])
  expect(found('invalid_grnt')).toEqual(['invalid_grant'])
  expect(found("couldn't raech teh MCP server")).toEqual(["Couldn't reach the MCP server"])
})

test('other texts with some of the words are not error texts', () => {
  expect(found('my connection to the app is slow')).toEqual([])
  expect(found('the app is great')).toEqual([])
  expect(found('reach the server')).toEqual([])
})

test('a status is found where it is one', () => {
  expect(found('HTTP/1.1 401 Unauthorized')).toEqual(['HTTP 401'])
  expect(found('failed with status code: 503')).toEqual(['HTTP 503'])
  expect(found('I have 401 files')).toEqual([])
})

test('several causes are all listed, the text that says most first', () => {
  expect(found("HTTP 401: Couldn't reach the MCP server (invalid_grant)")).toEqual([
    "Couldn't reach the MCP server",
    'invalid_grant',
    'HTTP 401',
  ])
})
