import { expect, test } from '@playwright/test'
import { forConnector } from '@/lib/flows/for-connector'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { toyFlow } from '@/lib/flows/testing/toy-flow'
import { escapeMarkdown } from './escape-markdown'
import { formatAnswer } from './format-answer'
import { sharePosition } from './share-position'

const flow = toyFlow(
  `## Is <Connector /> *"up"*? [#a]

- [Yes & no](#fine) [#up]
- [I'm not sure](#fine) [#unsure]

## Fine, as in \\<b> [#fine]

<Solved />
`,
)
const ORIGIN = 'https://help.example.com'

test('a position is shared with what was answered, in each format', () => {
  const named = forConnector(flow, { id: 'odd', name: '<i>O&"O"</i>' })
  const shared = sharePosition(named, resolveFlow(named, { a: 'up' }), ORIGIN)
  const link = `${ORIGIN}/troubleshoot/toy/fine?a=up&connector=odd`
  expect(shared).toEqual({
    link,
    markdown: `[Toy: Fine, as in \\<b\\>](${link})\n- Is \\<i\\>O&"O"\\</i\\> “up”? Yes & no`,
    html: `<p><a href="${link.replace('&', '&amp;')}">Toy: Fine, as in &lt;b&gt;</a></p>
<ul>
<li>Is &lt;i&gt;O&amp;&quot;O&quot;&lt;/i&gt; “up”? <b>Yes &amp; no</b></li>
</ul>`,
    text: `Toy: Fine, as in <b>\n- Is <i>O&"O"</i> “up”? Yes & no\n${link}`,
  })
})

test('the first step is shared without a list', () => {
  const { markdown, html, text } = sharePosition(flow, resolveFlow(flow, {}), ORIGIN)
  const link = `${ORIGIN}/troubleshoot/toy/a`
  expect(markdown).toBe(`[Toy: Is the connector “up”?](${link})`)
  expect(html).toBe(`<p><a href="${link}">Toy: Is the connector “up”?</a></p>`)
  expect(text).toBe(`Toy: Is the connector “up”?\n${link}`)
})

test('answers given in advance are in the link', () => {
  const at = resolveFlow(flow, {})
  expect(sharePosition(flow, { ...at, left: { b: 'on' } }, ORIGIN).link).toBe(
    `${ORIGIN}/troubleshoot/toy/a?b=on`,
  )
})

for (const [text, escaped] of [
  ['_a_b* [c](d) `e` <f> ~g~ | h \\', '\\_a_b\\* \\[c\\](d) \\`e\\` \\<f\\> \\~g\\~ \\| h \\\\'],
  ['1. not a list', '1\\. not a list'],
  ['# not a heading', '\\# not a heading'],
  ['- not\na list', '\\- not a list'],
  ['R&D &amp; more', 'R&D \\&amp; more'],
] as const) {
  test(`in Markdown, nothing of it becomes a mark: ${text}`, () => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
}

test('the title of a remedy is parted from what was said of it', () => {
  expect(formatAnswer('Is it up?', 'Yes')).toBe('Is it up? Yes')
  expect(formatAnswer('Sign in again', 'It still fails')).toBe('Sign in again: It still fails')
})
