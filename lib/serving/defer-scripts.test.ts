import { expect, test } from '@playwright/test'
import { deferScripts } from './defer-scripts'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

test('files and data wait in their order, behind the page and before the loader', () => {
  const { html } = deferScripts(
    page(
      '<script src="/a.js" async=""></script>',
      '<p>Words</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
        '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["b.js"]});</script>' +
        '<script>self.__next_f.push([1,"1:\\"$Sreact\\"\\n"])</script>',
    ),
    'run()',
  )
  const data = /<script type="application\/json" id="_deferred">(.*?)<\/script>/.exec(html)?.[1]
  expect(JSON.parse(data ?? '')).toEqual([
    { kind: 'file', src: '/a.js' },
    { kind: 'push', queue: '__next_f', value: [0] },
    { kind: 'push', queue: 'TURBOPACK', value: { otherChunks: ['b.js'] } },
    { kind: 'push', queue: '__next_f', value: [1, '1:"$Sreact"\n'] },
  ])
  expect(html).toMatch(
    /<p>Words<\/p><script type.*<\/script><script>run\(\)<\/script><\/body><\/html>$/,
  )
  expect(html).not.toContain('src="/a.js"')
})

test('what the browser should not fetch early is no longer preloaded; fonts are', () => {
  const { html } = deferScripts(
    page(
      '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" as="font" href="/f.woff2"/>',
      '<script src="/a.js"></script>',
    ),
    '',
  )
  expect(html).not.toContain('as="script"')
  expect(html).toContain('as="font"')
})

test('scripts that do more than hand over data stay, and are told for the policy', () => {
  const own = 'document.documentElement.dataset.theme="dark"'
  const { html, inlineScripts } = deferScripts(
    page(`<script>${own}</script><script src="/a.js"></script>`, ''),
    'run()',
  )
  expect(html).toContain(`<script>${own}</script>`)
  expect(inlineScripts).toEqual([own, 'run()'])
})

test('data for machines and files for old browsers stay where they are', () => {
  const kept =
    '<script type="application/ld+json">{"a":1}</script><script src="/old.js" noModule=""></script>'
  const { html, inlineScripts } = deferScripts(page(kept, ''), 'run()')
  expect(html).toContain(kept)
  expect(inlineScripts).toEqual([])
  expect(html).not.toContain('run()')
})

test('no words of a page can end the script that holds its data', () => {
  const { html } = deferScripts(
    page('', '<script>self.__next_f.push([1,"\\u003c/script>\\u003cb>"])</script>'),
    'run()',
  )
  expect(html).toContain('"\\u003c/script>\\u003cb>"')
})

test('a dollar sign in the words is no pattern of the replacement', () => {
  const { html } = deferScripts(page('', '<p>$& costs $1</p><script src="/a.js"></script>'), '$&')
  expect(html).toContain('<p>$& costs $1</p>')
  expect(html).toContain('<script>$&</script>')
})
