import { expect, test } from '@playwright/test'
import { checkMarkup } from './check-markup'
import { ARTICLE_COMPONENTS } from './component-specs'
import { parseMdx } from './parse-mdx'

/** The problems of some content as `line:column: message`. */
function problemsOf(text: string): string[] {
  const tree = parseMdx({ path: 'content/x.mdx', text })
  if (!tree.ok) throw new Error(tree.problems.map(({ message }) => message).join('\n'))
  return checkMarkup(tree.value, 'content/x.mdx', ARTICLE_COMPONENTS).map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  )
}

const KNOWN = 'Callout, Steps, Details, Tabs, Tab, Kbd, Screenshot, ArticleLink'
const ESM =
  '"import" and "export" are refused in content; expected words and the known components, which need no import'
const NO_VARIABLES = 'content has no variables: expected the words themselves, or \\{ for a brace'
const NO_CODE = 'is refused: content holds no code; expected words, or \\{ for a brace'

const faults: Record<string, [text: string, ...problems: string[]]> = {
  'an import': ["import fs from 'node:fs'\n\nWords.", `1:1: ${ESM}`],
  'an export': ['Words.\n\nexport const a = 1', `3:1: ${ESM}`],
  'an export that runs': ['export default process.exit()', `1:1: ${ESM}`],

  'HTML in a line': [
    'A <b>bold</b> word.',
    `1:3: <b> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}`,
  ],
  'HTML and what it holds': [
    'Words.\n\n<div>\n  <script>alert(1)</script>\n</div>',
    `3:1: <div> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}`,
    `4:3: <script> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}`,
  ],
  'HTML that is like a component': [
    'Press <kbd>K</kbd>.',
    `1:7: <kbd> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}; did you mean "Kbd"?`,
  ],
  'a fragment': [
    '<>Words</>',
    `1:1: <> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}`,
  ],

  'an unknown component, with the one that was meant': [
    '<Calout type="note">Words.</Calout>',
    `1:1: unknown component <Calout>; expected one of ${KNOWN}; did you mean "Callout"?`,
  ],
  'an unknown component that is like none': [
    'See <Accordion />.',
    `1:5: unknown component <Accordion>; expected one of ${KNOWN}`,
  ],
  'a part of a component': [
    '<Tabs.Item />',
    `1:1: unknown component <Tabs.Item>; expected one of ${KNOWN}`,
  ],
  'a component with the name of what every object has': [
    '<constructor />',
    `1:1: <constructor> is HTML, which content may not hold; expected Markdown or one of ${KNOWN}`,
  ],

  'a variable': ['Hello {user}!', `1:7: unknown variable "user"; ${NO_VARIABLES}`],
  'a variable on its own line': ['{props}', `1:1: unknown variable "props"; ${NO_VARIABLES}`],
  'a property': ['{props.children}', `1:1: the expression {props.children} ${NO_CODE}`],
  'a way out to the machine': [
    '{[]["constructor"]["constructor"]("return process")()}',
    `1:1: the expression {[]["constructor"]["constructor"]("return} ${NO_CODE}`,
  ],
  'a template literal': ['{`words`}', `1:1: the expression {\`words\`} ${NO_CODE}`],
  'an arrow function': ['{() => 1}', `1:1: the expression {() => 1} ${NO_CODE}`],
  'a text in code': ['Is {"it"}?', `1:4: the expression {"it"} ${NO_CODE}`],
  'a call in a table': ['| a |\n|---|\n| {b()} |', `3:3: the expression {b()} ${NO_CODE}`],
  'an expression in a component': [
    '<Steps>\n\n1. Press {key}.\n\n</Steps>',
    `3:10: unknown variable "key"; ${NO_VARIABLES}`,
  ],

  'attributes that are spread': [
    '<Callout type="note" {...props}>Words.</Callout>',
    '1:1: <Callout …={…}> holds code; expected a quoted value, as in name="words"',
  ],
  'an attribute with code': [
    '<Callout type={"note"}>Words.</Callout>',
    '1:1: <Callout type={…}> holds code; expected a quoted value, as in type="words"',
  ],
  'a missing attribute': ['<Callout>Words.</Callout>', '1:1: <Callout> lacks type="…"'],
  'an attribute without a value': [
    '<Callout type>Words.</Callout>',
    '1:1: <Callout> lacks type="…"',
  ],
  'an attribute with nothing in it': [
    '<Details summary=" ">Words.</Details>',
    '1:1: <Details> lacks summary="…"',
  ],
  'an unknown attribute, with the one that was meant': [
    '<Callout type="note" titel="T">Words.</Callout>',
    '1:1: <Callout> has no attribute "titel"; expected type, title; did you mean "title"?',
  ],
  'an attribute that would run': [
    'Press <Kbd onClick="alert(1)">K</Kbd>.',
    '1:7: <Kbd> has no attribute "onClick"; expected none',
  ],
  'a wrong value, with the one that was meant': [
    '<Callout type="warnin">Words.</Callout>',
    '1:1: <Callout type="warnin"> has an unexpected value; expected one of note, tip, warning; did you mean "warning"?',
  ],

  'an image without alternative text': [
    'See ![](/a.png).',
    '1:5: the image "/a.png" has no alternative text; expected ![what it shows](…)',
  ],
  'an image by reference without alternative text': [
    'See ![ ][a].\n\n[a]: /a.png\n[ ]: /b.png',
    '1:5: the image "a" has no alternative text; expected ![what it shows](…)',
  ],
  'a Screenshot without alternative text': [
    '<Screenshot src="/a.png" />',
    '1:1: <Screenshot> lacks alt="…"; expected what the picture shows, in words',
  ],
  'a Screenshot with empty alternative text': [
    '<Screenshot src="/a.png" alt="" />',
    '1:1: <Screenshot> lacks alt="…"; expected what the picture shows, in words',
  ],

  'a link without words': [
    'See [](/search).',
    '1:5: a link has no words; expected some, as in [words](/search)',
  ],
  'a link by name without words': [
    'See [ ][x].\n\n[x]: /search',
    '1:5: a link has no words; expected some, as in [words][x]',
  ],
  'a link by a name that has no address': [
    'See [it][nowhere],\nand ![a page][neither].',
    '1:5: [it][nowhere] has no address; expected a line [nowhere]: /articles/topic/slug, or `…` around what is no link',
    '2:6: [a page][neither] has no address; expected a line [neither]: /articles/topic/slug, or `…` around what is no link',
  ],

  'words between tabs': [
    '<Tabs>\n\nWords.\n\n<Tab label="Mac">Words.</Tab>\n\n</Tabs>',
    '3:1: <Tabs> holds something that is in no <Tab>, so that nobody sees it; expected all of it in a <Tab label="…">',
  ],
  'a component between tabs': [
    '<Tabs>\n<Tab label="Mac">\n\nWords.\n\n</Tab>\n<Steps>\n\n1. Words.\n\n</Steps>\n</Tabs>',
    '7:1: <Tabs> holds something that is in no <Tab>, so that nobody sees it; expected all of it in a <Tab label="…">',
  ],
  'tabs without a tab': [
    '<Tabs />',
    '1:1: <Tabs> holds no <Tab>; expected one <Tab label="…"> or more',
  ],
  'a tab by itself': [
    'Words.\n\n<Tab label="Mac">\n\nWords.\n\n</Tab>',
    '3:1: <Tab> stands outside of <Tabs>; expected it directly within <Tabs>',
  ],
  'a tab deeper in tabs': [
    '<Tabs>\n<Tab label="Mac">\n\n<Tab label="Inner">Words.</Tab>\n\n</Tab>\n</Tabs>',
    '4:1: <Tab> stands outside of <Tabs>; expected it directly within <Tabs>',
  ],
  'two tabs of one label': [
    '<Tabs>\n<Tab label="Mac">\n\nOne.\n\n</Tab>\n<Tab label="mac ">\n\nTwo.\n\n</Tab>\n</Tabs>',
    '7:1: the label "mac" is already that of the <Tab> in line 2; expected a label of its own',
  ],

  'a heading of the title’s level': [
    'Words.\n\n# Title',
    '3:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
  ],
  'a heading of the title’s level, underlined': [
    'Title\n===',
    '1:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
  ],
}

for (const [name, [text, ...problems]] of Object.entries(faults)) {
  test(`told: ${name}`, () => {
    expect(problemsOf(text)).toEqual(problems)
  })
}

test('every component may be written, with every attribute that it has', () => {
  const text = `<Callout type="warning" title="T">

Words, and **more**.

</Callout>

<Steps>

1. Press <Kbd>K</Kbd>.

</Steps>

<Details summary="S">Words.</Details>

<Tabs label="L">
<Tab label="Mac">

Words.

</Tab>
</Tabs>

<Screenshot src="/a.png" alt="A page." caption="C" />

See <ArticleLink to="topic/slug" /> or <ArticleLink to="topic/slug">this</ArticleLink>.
`
  expect(problemsOf(text)).toEqual([])
})

test('a link of a picture or a component has words', () => {
  expect(problemsOf('[![a page](/a.png)](/search) and [<Kbd>K</Kbd>](/search).')).toEqual([])
})

test('words in brackets are no link', () => {
  expect(problemsOf('A [word] [in] brackets, `[a][b]`, and [x][^1].\n\n[^1]: Note.')).toEqual([])
})

test('tabs may stand in one line, with comments between them', () => {
  expect(
    problemsOf('<Tabs><Tab label="A">a</Tab> {/* b */} <Tab label="B">b</Tab></Tabs>'),
  ).toEqual([])
})

test('comments are no code', () => {
  expect(problemsOf('{/* for authors */}\n\nWords {/* more */} {}.')).toEqual([])
})

test('words of a link that say nothing are told, whatever their marks; choices of flows may', () => {
  const expected = 'does not say where it leads; expected words that do so by themselves'
  expect(
    problemsOf('[Click **here**!](/a) [here][it] [here](#step) [how it works](/b)\n\n[it]: /c'),
  ).toEqual([
    `1:1: the link "Click here!" ${expected}, as in [how sign-in works](/a)`,
    `1:23: the link "here" ${expected}, as in [how sign-in works][it]`,
  ])
})
