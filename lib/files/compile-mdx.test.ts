import { expect, test } from '@playwright/test'
import { getMDXComponent } from 'mdx-bundler/client/jsx.js'
import { createElement } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { compileMdx } from './compile-mdx'

async function htmlOf(text: string): Promise<string> {
  const code = await compileMdx({ path: 'content/articles/x/y.mdx', text }, [])
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime })
  return renderToStaticMarkup(createElement(Content))
}

test('the code draws the words of the file, without its front matter', async () => {
  expect(await htmlOf('---\ntitle: T\n---\n\nSome **strong** words, ~~old~~.\n')).toBe(
    '<p>Some <strong>strong</strong> words, <del>old</del>.</p>',
  )
})

test('tables and escaped braces are drawn as written', async () => {
  expect(await htmlOf('| a |\n|---|\n| \\{b} |\n')).toBe(
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>{b}</td></tr></tbody></table>',
  )
})

test('a list that begins from right to left runs so', async () => {
  expect(await htmlOf('- القائمة\n')).toContain('<ul dir="rtl">')
  expect(await htmlOf('- 1. a list\n')).toContain('<ul>')
})

test('front matter that the parser took never stops the compiler', async () => {
  // gray-matter's own parser refuses control characters, which come with pasted words.
  expect(await htmlOf('---\ntitle: "a \u000b b"\n---\n\nWords.\n')).toBe('<p>Words.</p>')
})

test('front matter in JavaScript is not run', async () => {
  await expect(
    compileMdx({ path: 'content/x.mdx', text: '---js\nprocess.exit()\n---\n\nWords.\n' }, []),
  ).rejects.toThrow()
})
