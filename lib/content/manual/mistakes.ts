const EXPIRED = 'content/articles/signing-in/sign-in-expired.mdx'
const WRONG = 'content/articles/signing-in/wrong-account.mdx'
const FLOW = 'content/flows/connection.mdx'
const TOPICS = 'content/topics.yaml'
const SITE = 'content/site.yaml'
const REDIRECTS = 'content/redirects.yaml'
const CHECKS = 'content/checks.yaml'

/** How the words of the second article begin. */
const BODY = 'Sign out of the service in your browser'

/** A mistake that authors make: what it is, and how the manual's files look when it is made. */
export type Mistake = {
  what: string
  file: string
  /** Words of the file, and those in their place; the whole text when only one is given. */
  change: readonly [from: string, to: string] | { text: string } | 'removed'
}

/** Mistakes by kind; the manual shows each with what the check prints. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'Front matter': [
    { what: 'no front matter', file: WRONG, change: { text: 'Sign out, then connect again.\n' } },
    {
      what: 'front matter that does not end',
      file: WRONG,
      change: ['---\n\nSign out', '\nSign out'],
    },
    {
      what: 'front matter in another language',
      file: WRONG,
      change: ['---\ntitle', '---json\ntitle'],
    },
    { what: 'a key that does not exist', file: EXPIRED, change: ['errors:', 'eror:'] },
    { what: 'a key that is missing', file: WRONG, change: ['reviewed: 2026-11-20\n', ''] },
    { what: 'a key twice', file: WRONG, change: ['sources: []\n', 'sources: []\nsources: []\n'] },
    { what: 'a value of another kind', file: WRONG, change: ['sources: []', 'sources: the FAQ'] },
    {
      what: 'a list where words belong',
      file: WRONG,
      change: ['title: You', 'title: [a, b] # You'],
    },
    {
      what: 'a title that is too long',
      file: WRONG,
      change: ['another account', `another account ${'and so on '.repeat(7)}`],
    },
    { what: 'too few questions', file: WRONG, change: ['  - switch to another google user\n', ''] },
    {
      what: 'a question twice',
      file: WRONG,
      change: ['switch to another google user', 'Which of my accounts is linked'],
    },
    { what: 'a date in other words', file: WRONG, change: ['2026-11-20', '20 November 2026'] },
    {
      what: 'an address that is none',
      file: EXPIRED,
      change: ['https://example.com/connectors/faq', 'the FAQ'],
    },
    {
      what: 'a colon in a value without quotes',
      file: WRONG,
      change: ['title: You signed in', 'title: Help: you signed in'],
    },
    { what: 'quotes that do not end', file: WRONG, change: ['title: You', 'title: "You'] },
    { what: 'a tab', file: WRONG, change: ['  - switch', '\t- switch'] },
    {
      what: 'an alias, or a bomb made of them',
      file: WRONG,
      change: ['sources: []', 'sources: *all'],
    },
  ],
  'Words and components': [
    { what: 'HTML', file: WRONG, change: [BODY, `<b>Look.</b> ${BODY}`] },
    {
      what: 'a component that does not exist',
      file: EXPIRED,
      change: ['<Screenshot', '<Screenshoot'],
    },
    { what: 'a component that is not closed', file: EXPIRED, change: ['</Steps>\n', ''] },
    {
      what: 'an attribute that does not exist',
      file: EXPIRED,
      change: ['alt="The', 'size="big" alt="The'],
    },
    { what: 'an attribute that is missing', file: EXPIRED, change: ['src="/settings.png" ', ''] },
    {
      what: 'a value that an attribute cannot have',
      file: WRONG,
      change: [BODY, `<Callout type="danger">Stop.</Callout>\n\n${BODY}`],
    },
    { what: 'a brace', file: WRONG, change: [BODY, `Write {name}. ${BODY}`] },
    { what: 'code', file: WRONG, change: [BODY, `import x from "y"\n\n${BODY}`] },
    { what: 'a < before words', file: WRONG, change: [BODY, 'If 1 <2, sign out'] },
    { what: 'no words at all', file: WRONG, change: [wordsOfWrong(), ''] },
    {
      what: 'a tab outside of tabs',
      file: WRONG,
      change: [BODY, `<Tab label="Web">Press it.</Tab>\n\n${BODY}`],
    },
  ],
  'Headings and pictures': [
    { what: 'a heading of the title’s level', file: WRONG, change: ['## Change', '# Change'] },
    { what: 'a level that is skipped', file: WRONG, change: ['## Change', '#### Change'] },
    { what: 'a heading’s id twice', file: EXPIRED, change: ['[#again]', '[#reconnect]'] },
    { what: 'an id with capitals', file: WRONG, change: ['[#change]', '[#Change It]'] },
    {
      what: 'a picture without words',
      file: EXPIRED,
      change: ['alt="The list of connectors, with Disconnect beside one" ', ''],
    },
    {
      what: 'a picture that is not there',
      file: EXPIRED,
      change: ['/settings.png', '/seting.png'],
    },
    {
      what: 'a picture of another site',
      file: EXPIRED,
      change: ['/settings.png', 'https://example.com/a.png'],
    },
    { what: 'a picture that is huge', file: EXPIRED, change: ['/settings.png', '/huge.png'] },
  ],
  Links: [
    {
      what: 'a link to an article that is not there',
      file: EXPIRED,
      change: ['signing-in/wrong-account#', 'signing-in/wrong-acount#'],
    },
    {
      what: 'a link to a heading that is not there',
      file: EXPIRED,
      change: ['#change)', '#chang)'],
    },
    {
      what: 'a related article that is not there',
      file: EXPIRED,
      change: ['related: [signing-in/wrong-account]', 'related: [wrong-account]'],
    },
    { what: 'a link to a draft', file: EXPIRED, change: ['wrong-account#change', 'components'] },
    {
      what: 'a link without / at its beginning',
      file: EXPIRED,
      change: ['(/articles', '(articles'],
    },
    {
      what: 'a link to a renamed article',
      file: WRONG,
      change: [BODY, `See [how to renew it](/articles/signing-in/sign-in-ran-out). ${BODY}`],
    },
    { what: 'a link without words', file: EXPIRED, change: ['[how to change the account]', '[]'] },
    {
      what: 'a link whose words say nothing',
      file: EXPIRED,
      change: ['[how to change the account]', '[click here]'],
    },
    {
      what: 'a link by name without an address',
      file: WRONG,
      change: [BODY, `See [the list][list]. ${BODY}`],
    },
    {
      what: 'a link to a step that is not there',
      file: WRONG,
      change: [BODY, `[Check it](/troubleshoot/connection/stauts). ${BODY}`],
    },
    {
      what: 'a link that gives an answer nobody offers',
      file: WRONG,
      change: [BODY, `[Check it](/troubleshoot/connection?status=dwon). ${BODY}`],
    },
  ],
  'Between files': [
    {
      what: 'a title that another article has',
      file: WRONG,
      change: ['You signed in with another account', 'A connector asks you to sign in again'],
    },
    {
      what: 'a question that another article has',
      file: WRONG,
      change: ['switch to another google user', 'connector lost its session'],
    },
    {
      what: 'a question that finds another article',
      file: WRONG,
      change: ['which of my accounts is linked', 'renew the expired connection, sign in again'],
    },
    {
      what: 'two articles that answer the same question',
      file: 'content/articles/signing-in/renew.mdx',
      change: {
        text: `---
title: Renew your sign-in
description: Connect once more.
questions:
  - it keeps logging me out, why
  - the connection expired during a chat
  - wants me to log in each morning
  - session of the connector is lost
  - how to renew a sign-in
sources: []
reviewed: 2026-11-20
---

Disconnect, then connect.
`,
      },
    },
    {
      what: 'a folder that is no topic',
      file: 'content/articles/sign-in/renew.mdx',
      change: { text: articleOf('Renew it') },
    },
    {
      what: 'a name with spaces and capitals',
      file: 'content/articles/signing-in/Über Uns.mdx',
      change: { text: articleOf('About us') },
    },
    {
      what: 'an article outside of a topic',
      file: 'content/articles/renew.mdx',
      change: { text: articleOf('Renew it') },
    },
    {
      what: 'a file that nobody reads',
      file: 'content/topic.yaml',
      change: { text: 'topics: []\n' },
    },
    {
      what: 'a shelf that names no article',
      file: TOPICS,
      change: ['[sign-in-expired]', '[sign-in-expierd]'],
    },
    {
      what: 'a topic twice',
      file: TOPICS,
      change: [
        'topics:\n',
        'topics:\n  - { id: signing-in, title: Signing in, description: Again. }\n',
      ],
    },
    { what: 'no site.yaml', file: SITE, change: 'removed' },
    {
      what: 'a redirect in a circle',
      file: REDIRECTS,
      change: ['signing-in/sign-in-expired', 'signing-in/sign-in-ran-out'],
    },
    {
      what: 'a redirect to a redirect',
      file: REDIRECTS,
      change: ['articles:\n', 'articles:\n  signing-in/older: signing-in/sign-in-ran-out\n'],
    },
    {
      what: 'a redirect from an article that is there',
      file: REDIRECTS,
      change: ['signing-in/sign-in-ran-out:', 'signing-in/wrong-account:'],
    },
    {
      what: 'a rule that does not exist',
      file: CHECKS,
      change: ['unanswered-link', 'unansweredlink'],
    },
    {
      what: 'a rule that cannot be off',
      file: CHECKS,
      change: ['unanswered-link: off', 'html: off'],
    },
  ],
  Flows: [
    { what: 'a step without an id', file: FLOW, change: [' [#wait]', ''] },
    { what: 'a choice without an id', file: FLOW, change: [' [#down]', ''] },
    { what: 'a choice that leads nowhere', file: FLOW, change: ['(#wait)', '(#wiat)'] },
    { what: 'a step that ends nowhere', file: FLOW, change: ['<Solved />\n', 'Done.\n'] },
    {
      what: 'a step that nothing reaches',
      file: FLOW,
      change: ['incident is open](#wait)', 'incident is open](#handoff)'],
    },
    {
      what: 'a flow that leads back',
      file: FLOW,
      change: [
        '- [It works now](#solved) [#works]\n- [It still fails](#sign-in-again)',
        '- [It works now](#solved) [#works]\n- [It still fails](#status)',
      ],
    },
    {
      what: 'a question without a way on for who is not sure',
      file: FLOW,
      change: [
        "- [I'm not sure](#sign-in-again) [#unsure]\n  We try the likeliest remedy first, and you can come back.\n",
        '',
      ],
    },
    {
      what: 'a remedy without a way on',
      file: FLOW,
      change: [
        '\n- [It works now](#solved) [#works]\n- [It still fails](#sign-in-again) [#still-fails]\n',
        '',
      ],
    },
    { what: 'a cause that does not exist', file: FLOW, change: ['cause="auth"', 'cause="login"'] },
    {
      what: 'an outcome without a scenario',
      file: FLOW,
      change: ['  - { name: An incident is open, answers: { status: down }, reaches: wait }\n', ''],
    },
    {
      what: 'a scenario that ends elsewhere',
      file: FLOW,
      change: ['reaches: wait', 'reaches: solved'],
    },
    {
      what: 'a scenario with an answer nobody offers',
      file: FLOW,
      change: ['answers: { status: down }', 'answers: { status: dwon }'],
    },
    {
      what: 'an id that went away',
      file: FLOW,
      change: ['again) [#still-fails]', 'again) [#fails]'],
    },
    {
      what: 'an id that is not recorded',
      file: 'content/flows/published.yaml',
      change: ['  wait: [works, still-fails]\n', ''],
    },
  ],
}

function wordsOfWrong(): string {
  return `Sign out of the service in your browser, then connect again.

## Change the account [#change]

The window offers whoever is signed in there. It goes back to <ArticleLink to="signing-in/sign-in-expired" />.
`
}

function articleOf(title: string): string {
  return `---
title: ${title}
description: In a sentence.
questions: [one of these, a second word, third of them, fourth in line, fifth at last]
sources: []
reviewed: 2026-11-20
---

Words.
`
}
