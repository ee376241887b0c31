import { expect, test } from '@playwright/test'
import { parseSiteUrl } from './site-url'
import { problemsOfToy, toyContent } from './toy-content'

const SITE = toyContent().find(({ path }) => path === 'content/site.yaml')?.text ?? ''
const EXPECTED =
  'expected the help centre’s own address without a path, as https://help.example.com'

test('a scheme and a host are an address, with or without a slash at the end', () => {
  expect(parseSiteUrl('https://help.example.com')).toBe('https://help.example.com')
  expect(parseSiteUrl('http://localhost:3000/')).toBe('http://localhost:3000')
  expect(parseSiteUrl(undefined)).toBeUndefined()
  expect(parseSiteUrl('')).toBeUndefined()
})

for (const address of [
  'help.example.com',
  'ftp://example.com',
  'https://example.com/help',
  'https://example.com?a=1',
  'javascript:alert(1)',
]) {
  test(`${address} is none, in the variable and in site.yaml`, async () => {
    expect(() => parseSiteUrl(address)).toThrow(`SITE_URL is "${address}"; ${EXPECTED}`)
    const site = SITE.replace('https://toys.example', JSON.stringify(address))
    expect(await problemsOfToy({ 'content/site.yaml': site })).toEqual([
      `content/site.yaml:4:1: "url": ${EXPECTED}`,
    ])
  })
}
