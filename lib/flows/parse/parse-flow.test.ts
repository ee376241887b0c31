import { expect, test } from '@playwright/test'
import { problemsOf as allProblemsOf } from '@/lib/files/problem'
import { NAME_PLACE } from '@/lib/flows/fill-template'
import { toyFlow, toySource } from '@/lib/flows/testing/toy-flow'
import { parseFlow } from './parse-flow'

const FINE = '\n## Fine [#fine]\n\n<Solved />\n'

/** The problems of a file as `line:column: message`. */
function problemsOf(steps: string, frontMatter?: string): string[] {
  return allProblemsOf(parseFlow(toySource(steps, frontMatter))).map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  )
}

test('a flow is read as its author wrote it', () => {
  const flow = toyFlow(
    `Answer what you **can**.

## Is <Connector /> up? [#a]

Look at the *page*. <ArticleLink to="topic/one" />

<Check probe="service-status" ok="up" fail="down" />

<HowTo>

Open the page.

</HowTo>

- [Yes, it *is*](#mend) [#up]
  Nothing is reported,
  as far as we see.
- [No](#over) [#down]
- [I'm not sure](#mend) [#unsure]

## Mend it [#mend]

<Remedy cause="auth" />

- Look at [the shelf](/articles/topic)
- Press **Connect**

Then wait.

* [It still fails](#over) [#still-fails]

## Hand over [#over]

<Handoff />`,
    `start: a
keywords: [broken]
renamed: { old: a }
retired:
  gone: It is gone.
  left: { note: It left., instead: mend }
errors:
  "Connection has expired!": { a: up }
scenarios:
  - name: It works
    answers: { a: up }
    reaches: mend`,
  )
  expect(flow).toEqual({
    id: 'toy',
    file: 'content/flows/toy.mdx',
    title: 'Toy',
    description: 'A toy.',
    start: 'a',
    reviewed: '2026-11-20',
    version: expect.stringMatching(/^2026-11-20-[0-9a-f]{7}$/),
    draft: false,
    keywords: ['broken'],
    intro: 'Answer what you can.',
    steps: {
      a: {
        kind: 'question',
        id: 'a',
        title: 'Is the connector up?',
        templates: { title: `Is ${NAME_PLACE} up?` },
        text: 'Look at the page.',
        hasHowTo: true,
        howTo: 'Open the page.',
        check: { probe: 'service-status', ok: 'up', fail: 'down' },
        choices: [
          {
            id: 'up',
            label: 'Yes, it is',
            hint: 'Nothing is reported, as far as we see.',
            next: 'mend',
            place: { line: 33, column: 1 },
          },
          { id: 'down', label: 'No', next: 'over', place: { line: 36, column: 1 } },
          { id: 'unsure', label: 'I’m not sure', next: 'mend', place: { line: 37, column: 1 } },
        ],
        place: { line: 21, column: 1 },
      },
      mend: {
        kind: 'outcome',
        end: 'remedy',
        cause: 'auth',
        id: 'mend',
        title: 'Mend it',
        text: 'Look at the shelf Press Connect Then wait.',
        hasHowTo: false,
        howTo: '',
        choices: [
          {
            id: 'still-fails',
            label: 'It still fails',
            next: 'over',
            place: { line: 48, column: 1 },
          },
        ],
        place: { line: 39, column: 1 },
      },
      over: {
        kind: 'outcome',
        end: 'handoff',
        id: 'over',
        title: 'Hand over',
        text: '',
        hasHowTo: false,
        howTo: '',
        choices: [],
        place: { line: 50, column: 1 },
      },
    },
    renamed: { old: 'a' },
    renamedChoices: {},
    retiredChoices: {},
    fragments: [],
    retired: { gone: { note: 'It is gone.' }, left: { note: 'It left.', instead: 'mend' } },
    errors: [
      { id: 'connection-has-expired', text: 'Connection has expired!', answers: { a: 'up' } },
    ],
    scenarios: [
      {
        name: 'It works',
        answers: { a: 'up' },
        reaches: 'mend',
        place: { line: 14, column: 5 },
      },
    ],
    references: [
      { to: 'topic/one', kind: 'article-link', place: { line: 23, column: 21 } },
      { to: '/articles/topic', kind: 'link', place: { line: 43, column: 11 } },
    ],
    places: { title: { line: 2, column: 1 }, renamed: { line: 7, column: 1 } },
  })
  expect(JSON.parse(JSON.stringify(flow))).toEqual(flow)
})

test('choice ids may look like numbers and truths in YAML', () => {
  const flow = toyFlow(
    `## A [#a]\n\n- [Not found](#fine) [#404]\n- [So it is](#fine) [#true]\n- [I'm not sure](#fine) [#unsure]\n${FINE}`,
    'start: a\nscenarios:\n  - { name: One, answers: { a: 404 }, reaches: fine }\n  - { name: Two, answers: { a: true }, reaches: fine }',
  )
  expect(flow.scenarios.map(({ answers }) => answers)).toEqual([{ a: '404' }, { a: 'true' }])
})

test('what is drawn has curly quotes, and error texts stay as they are pasted', () => {
  const flow = toyFlow(
    `"Before" it's time.

## Isn't it "up"? [#a]

It's "down".

<HowTo>Don't "guess".</HowTo>

- [It says "up"](#fine) [#yes]
  That's a hint.
- [I'm not sure](#fine) [#unsure]

${FINE}`,
    `start: a\nerrors:\n  It can't "reach": { a: yes }\nretired: { old: It's gone }`,
  )
  expect(flow).toMatchObject({
    intro: '“Before” it’s time.',
    errors: [{ text: `It can't "reach"` }],
    retired: { old: { note: 'It’s gone' } },
    steps: {
      a: {
        title: 'Isn’t it “up”?',
        text: 'It’s “down”.',
        howTo: 'Don’t “guess”.',
        choices: [{ label: 'It says “up”', hint: 'That’s a hint.' }, { label: 'I’m not sure' }],
      },
    },
  })
})

test('all problems of a file come at once, front matter and steps alike', () => {
  expect(
    problemsOf(`## A\n\n- [Yes](#fin) [#yes]\n- [No](#fine)\n${FINE}`, 'start: a\ndrfat: true'),
  ).toEqual([
    '6:1: unknown key "drfat"; expected one of title, description, start, reviewed, scenarios, renamed, retired, errors, draft, keywords; did you mean "draft"?',
    '9:1: the step "A" has no id; expected the line: ## A [#a]',
    '12:1: the choice "No" has no id; expected the line: - [No](#fine) [#no]',
    `12:1: the question "a" has no way on for who does not know; expected a last choice: - [I'm not sure](#fine) [#unsure]`,
  ])
})

test('every problem names its file and its rule', () => {
  const parsed = parseFlow(toySource(`## A [#a]\n`))
  expect(parsed).toMatchObject({
    problems: [{ file: 'content/flows/toy.mdx', rule: 'dead-end', line: 8, column: 1 }],
  })
})

test('a flow lies in content/flows under a name that can be an address', () => {
  const { text } = toySource(`## A [#a]\n\n<Solved />`)
  expect(parseFlow({ path: 'content/toy.mdx', text })).toMatchObject({
    problems: [{ message: 'this file is no flow; expected content/flows/<flow>.mdx' }],
  })
  expect(parseFlow({ path: 'content/flows/My Toy.mdx', text })).toMatchObject({
    problems: [
      {
        message:
          '"My Toy" cannot be an address; expected lower case letters, digits and hyphens, as in connection.mdx; did you mean "my-toy"?',
      },
    ],
  })
})

test('told: MDX that does not close', () => {
  const [problem, ...more] = problemsOf(`## A [#a]\n\n<HowTo>\n\nWords.\n${FINE}`)
  expect(problem).toContain(
    'this is not valid MDX: Expected a closing tag for `<HowTo>` (10:1-10:8); expected the tag that closes it',
  )
  expect(more).toEqual([])
})

type Fault = { name: string; steps: string; frontMatter?: string; problems: string[] }

const choices = (...items: string[]) => `## A [#a]\n\n${items.join('\n')}\n${FINE}`
const UNSURE = "- [I'm not sure](#fine) [#unsure]"

const faults: Fault[] = [
  {
    name: 'a flow without steps',
    steps: 'Words only.',
    problems: [
      '9:1: this flow has no steps; expected at least one, as in ## Is the service up? [#status]',
    ],
  },
  {
    name: 'a step without a title',
    steps: `## [#a]\n\n<Solved />`,
    problems: ['8:1: a step has no title; expected words, as in ## Is the service up? [#status]'],
  },
  {
    name: 'a step without an id',
    steps: `## Is it *really* up?\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n${FINE}`,
    frontMatter: 'start: is-it-really-up',
    problems: [
      '8:1: the step "Is it really up?" has no id; expected the line: ## Is it *really* up? [#is-it-really-up]',
    ],
  },
  {
    name: 'a malformed step id',
    steps: `## A [#a]\n\n- [Yes](#sign-in) [#yes]\n${UNSURE}\n\n## B [#Sign In]\n\n<Solved />\n${FINE}`,
    problems: [
      '13:6: "Sign In" is no step id; expected lower case letters, digits and hyphens, as in [#sign-in-again]; did you mean [#sign-in]?',
      '10:1: the choice "yes" of the step "a" leads to "sign-in", which does not exist; expected the id of a step of this flow',
    ],
  },
  {
    name: 'a step id that is a number',
    steps: '## Not found [#404]\n\n<Solved />',
    frontMatter: 'start: "404"',
    problems: ['8:14: "404" is no step id; expected at least one letter, as in [#error-404]'],
  },
  {
    name: 'a step id that is kept for a page',
    steps: '## Map [#map]\n\n<Solved />',
    frontMatter: 'start: map',
    problems: [
      '8:8: the step id "map" is kept for a page or a parameter of every flow; expected another, as in [#the-map]',
    ],
  },
  {
    name: 'a step id that is taken',
    steps: `## A [#a]\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n\n## B [#a]\n\n<Solved />\n${FINE}`,
    problems: [
      '13:6: the step id "a" is already taken in line 8; expected an id of its own, as in [#b]',
    ],
  },
  {
    name: 'a step at the wrong level of heading',
    steps: `## A [#a]\n\n### B [#b]\n\n<Solved />`,
    problems: [
      '10:1: the heading "B" has an id but is of level 3; expected ## for a step, or no [#b]',
    ],
  },
  {
    name: 'a heading of the page title’s level',
    steps: `# Toy\n\n## A [#a]\n\n<Solved />`,
    problems: [
      '8:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
    ],
  },
  {
    name: 'a choice without an id',
    steps: choices('- [Yes, it is](#fine)', "- [I don't know](#fine)"),
    problems: [
      '10:1: the choice "Yes, it is" has no id; expected the line: - [Yes, it is](#fine) [#yes-it-is]',
      `11:1: the choice "I don't know" has no id; expected the line: - [I don't know](#fine) [#unsure]`,
    ],
  },
  {
    name: 'a malformed choice id',
    steps: choices('- [Yes](#fine) [#YES]', UNSURE),
    problems: [
      '10:16: "YES" is no choice id; expected lower case letters, digits and hyphens, as in [#sign-in-again]; did you mean [#yes]?',
    ],
  },
  {
    name: 'a choice id that is taken',
    steps: choices('- [Yes](#fine) [#yes]', '- [Indeed](#fine) [#yes]', UNSURE),
    problems: [
      '11:19: the choice id "yes" is already taken in line 10; expected an id of its own, as in [#indeed]',
    ],
  },
  {
    name: 'two choices with the same label',
    steps: choices('- [Yes](#fine) [#yes]', '- [yes](#fine) [#indeed]', UNSURE),
    problems: [
      '11:1: the choice "yes" is already offered in line 10; expected other words, so that readers can tell the two apart',
    ],
  },
  {
    name: 'a choice without a link',
    steps: choices('- Yes [#yes]', UNSURE),
    problems: [
      '10:1: the choice "Yes" does not begin with a link; expected a step that it leads to, as in - [Yes](#step) [#yes]',
    ],
  },
  {
    name: 'a choice that links to another page',
    steps: choices('- [Yes](/articles/topic/one) [#yes]', UNSURE),
    problems: [
      '10:3: the choice "Yes" links to "/articles/topic/one"; expected a step of this flow, as in [Yes](#step)',
    ],
  },
  {
    name: 'a choice without words',
    steps: choices('- [](#fine) [#yes]', UNSURE),
    problems: ['10:3: a link has no words; expected some, as in [words](#fine)'],
  },
  {
    name: 'words beside a choice',
    steps: choices('- [Yes](#fine) as I said [#yes]', UNSURE),
    problems: [
      '10:3: the words "as I said" stand beside the choice "Yes"; expected them on a line of their own beneath it, as a hint',
    ],
  },
  {
    name: 'words after the choices',
    steps: `## A [#a]\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n\nGood luck!\n${FINE}`,
    problems: [
      '13:1: words follow the choices of the step "a"; expected the choices last, just above the next ## heading',
    ],
  },
  {
    name: 'a question without a choice for who does not know',
    steps: choices('- [Yes](#fine) [#yes]', '- [No](#fine) [#no]'),
    problems: [
      `11:1: the question "a" has no way on for who does not know; expected a last choice: - [I'm not sure](#fine) [#unsure]`,
    ],
  },
  {
    name: 'a choice for who does not know that is not the last',
    steps: choices(UNSURE, '- [Yes](#fine) [#yes]'),
    problems: [
      '10:1: the choice "unsure" of the question "a" is not the last; expected it beneath "yes"',
    ],
  },
  {
    name: 'a step that ends nowhere',
    steps: `## A [#a]\n\nWords.\n`,
    problems: [
      '8:1: the step "a" ends nowhere: it has neither choices nor an outcome; expected a last list, as in - [Yes](#step) [#yes], or one of <Remedy cause="…" />, <Solved /> and <Handoff />',
    ],
  },
  {
    name: 'a remedy without a way on',
    steps: `## A [#a]\n\n<Remedy cause="auth" />`,
    problems: [
      '8:1: the remedy "a" has no way on when it fails; expected a last list, as in - [It still fails](#step) [#still-fails]',
    ],
  },
  {
    name: 'a remedy of an unknown cause',
    steps: `## A [#a]\n\n<Remedy cause="netwrok" />\n\n- [It still fails](#fine) [#still-fails]\n${FINE}`,
    problems: [
      '10:1: <Remedy cause="netwrok"> has an unexpected value; expected one of auth, service, permissions, extension, network, config, limits, other; did you mean "network"?',
    ],
  },
  {
    name: 'a step with two outcomes',
    steps: `## A [#a]\n\n<Solved />\n\n<Handoff />`,
    problems: [
      '12:1: the step "a" has <Handoff> beside <Solved>; expected one of <Remedy cause="…" />, <Solved /> and <Handoff />',
    ],
  },
  {
    name: 'an outcome with a check',
    steps: `## A [#a]\n\n<Solved />\n\n<Check probe="p" ok="up" fail="down" />`,
    problems: [
      '12:1: the step "a" has <Check> beside <Solved>; expected a check in a step that asks, without <Solved>',
    ],
  },
  {
    name: 'an end that still offers choices',
    steps: `## A [#a]\n\n<Solved />\n\n- [Yes](#fine) [#yes]\n${FINE}`,
    problems: [
      '12:1: the step "a" ends the flow with <Solved /> and still offers choices; expected no choices, or <Remedy cause="…" />',
    ],
  },
  {
    name: 'a mark before the first step',
    steps: `<Solved />\n${FINE}`,
    frontMatter: 'start: fine',
    problems: [
      '8:1: <Solved> stands before the first step; expected it beneath the ## heading of its step',
    ],
  },
  {
    name: 'a check that names no choice',
    steps: `## A [#a]\n\n<Check probe="p" ok="yess" fail="unsure" />\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n${FINE}`,
    problems: [
      '10:1: <Check ok="yess"> names no choice of the step "a"; expected one of yes, unsure; did you mean "yes"?',
    ],
  },
  {
    name: 'a check that decides nothing',
    steps: `## A [#a]\n\n<Check probe="p" ok="yes" fail="yes" />\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n${FINE}`,
    problems: [
      '10:1: <Check> gives "yes" for ok and for fail; expected a choice for each, since otherwise it decides nothing',
    ],
  },
  {
    name: 'two checks in a step',
    steps: `## A [#a]\n\n<Check probe="p" ok="yes" fail="unsure" />\n\n<Check probe="q" ok="yes" fail="unsure" />\n\n- [Yes](#fine) [#yes]\n${UNSURE}\n${FINE}`,
    problems: ['12:1: the step "a" has a second <Check>; expected one at most'],
  },
  {
    name: 'an unknown start',
    steps: FINE,
    frontMatter: 'start: fin',
    problems: [
      '5:1: the flow starts at the step "fin", which does not exist; expected the id of a step of this flow; did you mean "fine"?',
    ],
  },
  {
    name: 'a choice that leads to no step',
    steps: choices('- [Yes](#fime) [#yes]', UNSURE),
    problems: [
      '10:1: the choice "yes" of the step "a" leads to "fime", which does not exist; expected the id of a step of this flow; did you mean "fine"?',
    ],
  },
  {
    name: 'a choice that leads to a former id',
    steps: choices('- [Yes](#splendid) [#yes]', UNSURE),
    frontMatter: 'start: a\nrenamed: { splendid: fine }',
    problems: [
      '11:1: the choice "yes" of the step "a" leads to "splendid", which does not exist; expected its new id; did you mean "fine"?',
    ],
  },
  {
    name: 'a loop of two steps',
    steps: `## A [#a]\n\n- [Yes](#b) [#yes]\n${UNSURE}\n\n## B [#b]\n\n- [Back](#a) [#back]\n${UNSURE}\n${FINE}`,
    problems: [
      '15:1: the choice "back" of the step "b" closes a loop: a -> b -> a; expected a step that leads on, since flows never lead back',
    ],
  },
  {
    name: 'a step that leads to itself',
    steps: choices('- [Once more](#a) [#more]', UNSURE),
    problems: [
      '10:1: the choice "more" of the step "a" closes a loop: a -> a; expected a step that leads on, since flows never lead back',
    ],
  },
  {
    name: 'a renamed step that leads nowhere',
    steps: FINE,
    frontMatter: 'start: fine\nrenamed: { old: fin, older: old }',
    problems: [
      '6:12: "old" is renamed to "fin", which does not exist; expected the id of a step of this flow; did you mean "fine"?',
      '6:22: "older" is renamed to "old", which does not exist; expected the id of a step of this flow; did you mean "fin"?',
    ],
  },
  {
    name: 'a renamed step that is still there',
    steps: FINE,
    frontMatter: 'start: fine\nrenamed: { fine: fine }',
    problems: ['6:12: "fine" is renamed, and still a step; expected the id of a step that is gone'],
  },
  {
    name: 'a retired step that is still there, is no id, is renamed, or leads nowhere',
    steps: FINE,
    frontMatter:
      'start: fine\nrenamed: { both: fine }\nretired:\n  fine: Gone.\n  No Id: Gone.\n  both: Gone.\n  left: { note: Gone., instead: fin }',
    problems: [
      '8:3: "fine" is retired, and still a step; expected the id of a step that is gone',
      '9:3: "No Id" can never have been a step; expected a former id: lower case letters, digits and hyphens',
      '10:3: "both" is renamed and retired; expected it in one of the two',
      '11:24: instead of "left" comes "fin", which does not exist; expected the id of a step of this flow; did you mean "fine"?',
    ],
  },
  {
    name: 'a renamed choice that is still there, leads nowhere, or never was',
    steps: choices('- [Yes](#fine) [#yes]', UNSURE),
    frontMatter:
      'start: a\nrenamed:\n  a.yes: a.unsure\n  a.no: a.yess\n  a.nay: b.yes\n  aa.no: a.yes\n  a.never: fine\n  gone: a.yes\n  fine.no: fine.yes',
    problems: [
      '11:3: "a.never" is renamed to "fine"; expected two steps, or two choices as in message.old: message.new',
      '12:3: "gone" is renamed to "a.yes"; expected two steps, or two choices as in message.old: message.new',
      '7:3: "a.yes" is renamed, and still a choice; expected the id of a choice that is gone',
      '8:3: "a.no" is renamed to "a.yess", but the step "a" has no choice "yess"; expected one of yes, unsure; did you mean "yes"?',
      '9:3: "a.nay" is renamed to "b.yes", but there is no step "b"; expected the id of a step of this flow; did you mean "a"?',
      '10:3: "aa.no" is renamed, but "aa" is no step and was none; expected the id of a step of this flow; did you mean "a"?',
      '13:3: "fine.no" is renamed to "fine.yes", but the step "fine" has no choice "yes"; expected one of none, since it offers none',
    ],
  },
  {
    name: 'a retired choice that is still there, is renamed, or has another instead',
    steps: choices('- [Yes](#fine) [#yes]', UNSURE),
    frontMatter:
      'start: a\nrenamed: { a.both: a.yes }\nretired:\n  a.yes: Gone.\n  a.both: Gone.\n  a.no: { note: Gone., instead: a.yes }',
    problems: [
      '10:24: the choice "a.no" is retired and has another instead; expected a.no: a.yes under renamed:',
      '8:3: "a.yes" is retired, and still a choice; expected the id of a choice that is gone',
      '9:3: "a.both" is renamed and retired; expected it in one of the two',
    ],
  },
  {
    name: 'a scenario with unknown steps and choices',
    steps: choices('- [Yes](#fine) [#yes]', UNSURE),
    frontMatter:
      'start: a\nscenarios:\n  - name: One\n    answers: { a: yess, fine: yes, b: yes }\n    reaches: fin',
    problems: [
      '8:16: the scenario "One" answers "yess" to the step "a", which is none of its choices; expected one of yes, unsure; did you mean "yes"?',
      '8:25: the scenario "One" answers "yes" to the step "fine", which is none of its choices; expected one of none, since it offers none',
      '8:36: the scenario "One" answers the step "b", which does not exist; expected the id of a step of this flow; did you mean "a"?',
      '9:5: the scenario "One" reaches "fin", which does not exist; expected the id of a step of this flow; did you mean "fine"?',
    ],
  },
  {
    name: 'an error text with unknown steps, and one that is there twice',
    steps: choices('- [Yes](#fine) [#yes]', UNSURE),
    frontMatter: 'start: a\nerrors:\n  Expired: { zzz: yes }\n  Expired!: {}',
    problems: [
      '7:14: the error text "Expired" answers the step "zzz", which does not exist; expected the id of a step of this flow',
      '8:3: the error texts "Expired" and "Expired!" differ in signs only; expected one of the two',
    ],
  },
  {
    name: 'a link to a step outside of the choices',
    steps: `## A [#a]\n\nOr go [on](#fine).\n\n* [No](#fine) [#no]\n- [Yes](#fine) [#yes]\n${UNSURE}\n${FINE}`,
    problems: [
      '10:7: the words link to the step "fine"; expected links to steps among the choices only, in one list at the end of the step',
      '12:3: the words link to the step "fine"; expected links to steps among the choices only, in one list at the end of the step',
    ],
  },
  {
    name: 'an unknown component',
    steps: `## A [#a]\n\n<Remdy cause="auth" />\n\n<Solved />\n`,
    problems: [
      '10:1: unknown component <Remdy>; expected one of Callout, Steps, Details, Tabs, Tab, Kbd, Screenshot, ArticleLink, Check, HowTo, Remedy, Solved, Handoff, Connector, Fragment; did you mean "Remedy"?',
    ],
  },
]

for (const id of [
  'markdown',
  'paste',
  'print',
  'cause',
  'connector',
  'error',
  'reference',
  'said',
]) {
  test(`told: the step id ${id}, which an address means something else by`, () => {
    expect(problemsOf(`## A [#${id}]\n\n<Solved />`, `start: ${id}`)).toEqual([
      `8:6: the step id "${id}" is kept for a page or a parameter of every flow; expected another, as in [#the-${id}]`,
    ])
  })
}

for (const { name, steps, frontMatter, problems } of faults) {
  test(`told: ${name}`, () => {
    expect(problemsOf(steps, frontMatter)).toEqual(problems)
  })
}
