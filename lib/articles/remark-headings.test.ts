import { expect, test } from '@playwright/test'
import { getMDXComponent } from 'mdx-bundler/client/jsx.js'
import { createElement, type ReactNode } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { compileMdx } from '@/lib/files/compile-mdx'
import { remarkHeadings } from './remark-headings'
import { toyArticle, toyArticleSource } from './toy-article'

function Callout({ type, children }: { type: string; children: ReactNode }) {
  return createElement('aside', { className: type }, children)
}

async function htmlOf(words: string): Promise<string> {
  const code = await compileMdx(toyArticleSource('x/y', words), [remarkHeadings])
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime })
  return renderToStaticMarkup(createElement(Content, { components: { Callout } }))
}

test('a heading has the id that its author wrote, and not the words that wrote it', async () => {
  expect(await htmlOf('## Sign in again [#sign-in]\n\nWords.')).toBe(
    '<h2 id="sign-in">Sign in again</h2>\n<p>Words.</p>',
  )
})

test('a heading without a written id has one made from its words', async () => {
  expect(await htmlOf('### Set `TIMEOUT`')).toBe(
    '<h3 id="set-timeout">Set <code>TIMEOUT</code></h3>',
  )
})

test('the ids drawn are the ids that contents lists and search entries link to', async () => {
  const words = "## Don't *wait*\n\n## Don't *wait*\n\n### `a` [b](/) [#c]\n\n## Größe"
  const html = await htmlOf(words)
  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(
    toyArticle('x/y', words).headings.map(({ id }) => id),
  )
})

test('components are drawn by the map that the page gives', async () => {
  expect(await htmlOf('<Callout type="note">\n\nWords.\n\n</Callout>')).toBe(
    '<aside class="note"><p>Words.</p></aside>',
  )
})
