import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A word without a place to break. */
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(3).slice(0, 80)

/** More than authors may give: the check takes 80 characters. What is there must hold without the check. */
const LONG_TITLE = `${LONG_WORD} ${'asks you to sign in again and again, '.repeat(8)}`
  .slice(0, 300)
  .trim()

/** Where the hard pages are. */
export const HARD_PAGES = {
  'hard article': '/articles/signing-in/hard',
  'one line': '/articles/signing-in/one-line',
  '20,000 words': '/articles/signing-in/long',
  topic: '/articles/signing-in',
  results: '/search?q=hard+to+set',
  'results of a long word': `/search?q=${LONG_WORD}`,
  question: '/troubleshoot/connection',
}

function article(title: string, body: string): string {
  return `---
title: ${title}
description: What is hard to set, in one article.
questions: [one hard thing, two hard things, three hard things, four hard things, five hard things]
sources: [{ title: "How to set text", url: "https://example.com" }]
reviewed: 2026-11-20
---

${body}
`
}

const COLUMNS = Array.from({ length: 12 }, (_, index) => `Column ${index + 1}`)
const row = (cells: string[]) => `| ${cells.join(' | ')} |`

const HARD = `A word of eighty letters: ${LONG_WORD}, and \`${LONG_WORD}\`.

انقطع الاتصال بالخدمة، لذلك يطلب منك تسجيل الدخول مرة أخرى. افتح الإعدادات ثم اضغط على قطع الاتصال.

- القائمة الأولى
- The second, left to right

## ${LONG_WORD} [#long-word]

<Steps>
1. Open **Settings > Connectors > ${LONG_WORD}**.
2. افتح الإعدادات.
</Steps>

## A table of twelve columns [#table]

${row(COLUMNS)}
${row(COLUMNS.map(() => '---'))}
${row(COLUMNS.map((name) => `${name} tells of something`))}
${row(COLUMNS.map(() => LONG_WORD.slice(0, 30)))}

## Code of long lines [#code]

\`\`\`text
${'0123456789'.repeat(30)}
${'{"error":"invalid_grant","description":"the token has expired"} '.repeat(5).slice(0, 300)}
\`\`\`

## A picture that fails [#picture]

<Screenshot src="/hard-broken.png" alt="The list of connectors: ${LONG_WORD}" caption="${LONG_WORD}" />

<Callout type="warning" title="${LONG_WORD}">
${LONG_WORD}
</Callout>

<Tabs label="Where">
<Tab label="${LONG_WORD.slice(0, 60)}">
One.
</Tab>
<Tab label="On a phone">
Two.
</Tab>
</Tabs>

<Details summary="${LONG_WORD}">
${LONG_WORD}
</Details>
`

/** Put articles into a copy of the project that are as hard to set as content gets. */
export function addHardContent(folder: string): void {
  const at = (name: string) => path.join(folder, name)
  const paragraph = `${'Words that say little and go on for long. '.repeat(10)}\n\n`
  mkdirSync(at('public'), { recursive: true })
  writeFileSync(at('public/hard-broken.png'), 'This is no picture.')
  writeFileSync(at('content/articles/signing-in/hard.mdx'), article('Hard to set', HARD))
  writeFileSync(at('content/articles/signing-in/one-line.mdx'), article('One line', 'Yes.'))
  writeFileSync(
    at('content/articles/signing-in/long.mdx'),
    article('Twenty thousand words', paragraph.repeat(223)),
  )
  const flow = at('content/flows/connection.mdx')
  const text = readFileSync(flow, 'utf8')
  writeFileSync(flow, text.replace('[When I press Connect]', `[${LONG_WORD}]`))
}

/** Give the hard article a title that its check would refuse. */
export function lengthenTitle(folder: string): void {
  const content = path.join(folder, '.cache/content')
  const lengthen = (text: string) => text.replaceAll('"Hard to set"', JSON.stringify(LONG_TITLE))
  const catalogue = path.join(content, 'catalogue.json')
  writeFileSync(catalogue, lengthen(readFileSync(catalogue, 'utf8')))

  // What packBundle wrote: the length of what is shown, that, then the index.
  const bundle = path.join(content, 'search.bin')
  const bytes = readFileSync(bundle)
  const end = 4 + bytes.readUInt32BE(0)
  const shown = Buffer.from(lengthen(bytes.toString('utf8', 4, end)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(shown.length)
  writeFileSync(bundle, Buffer.concat([length, shown, bytes.subarray(end)]))
}
