import type { ArticleComponent } from '@/lib/files/component-specs'

/** What to type for something, and what it is for. */
export type Sample = { about: string; source: string }

/** One of each component that articles have; a new component does not compile until it stands here. */
export const ARTICLE_SAMPLES: Record<ArticleComponent, Sample> = {
  Steps: {
    about: 'What to do, in order. An article may have several; search engines are told of them.',
    source: `<Steps>
1. Open **Settings > Connectors**.

   On a phone, open the menu first.

2. Press **Disconnect**, then **Connect**.
</Steps>`,
  },
  Callout: {
    about:
      'A word aside: a note, a tip or a warning. One in an article; the title may be left out.',
    source: `<Callout type="warning" title="Before you disconnect">
On Team and Enterprise it may concern everybody.
</Callout>`,
  },
  Screenshot: {
    about: 'A file of public/, with what it shows in words, and a caption where one helps.',
    source: `<Screenshot src="/icon.svg" alt="A line in pen blue with a knot in it" caption="Our mark" />`,
  },
  ArticleLink: {
    about: 'A link to an article, in the words of its title; the title may change.',
    source: `See <ArticleLink to="signing-in/sign-in-expired" />, or
<ArticleLink to="signing-in/sign-in-expired">how to renew it</ArticleLink>.`,
  },
  Details: {
    about: 'Folded away until it is asked for. Search reads it all the same.',
    source: `<Details summary="More, for who wants to know">
A sign-in is good for a few weeks.
</Details>`,
  },
  Tabs: {
    about: 'Alternatives of which a reader needs one. All of them show on paper.',
    source: `<Tabs label="Where you use it">
<Tab label="On the web">
Open **Settings**.
</Tab>
<Tab label="On a phone">
Press the three dots.
</Tab>
</Tabs>`,
  },
  Tab: {
    about: 'One of them: directly within Tabs, with a label of its own.',
    source: `<Tabs>
<Tab label="Alone">
A single alternative is none: use it with others.
</Tab>
</Tabs>`,
  },
  Kbd: {
    about: 'A key to press.',
    source: 'Press <Kbd>Ctrl</Kbd> and <Kbd>K</Kbd>.',
  },
}

/** What Markdown itself becomes here. */
export const MARKDOWN_SAMPLES: Readonly<Record<string, Sample>> = {
  'Headings and links': {
    about:
      'Headings begin with ##. The id in brackets is optional, and keeps links alive when words change.',
    source: `## If it comes back [#again]

Look at [how sign-in works](/articles/signing-in/sign-in-expired), or at the
[specification](https://modelcontextprotocol.io/).`,
  },
  'Words to press': {
    about: 'Names of buttons and menus in bold; > leads from one to the next.',
    source: 'Open **Settings > Connectors**, then press **Connect**.',
  },
  'An error text': {
    about: 'As the product prints it, so that readers can compare.',
    source: `\`\`\`
invalid_grant: token expired or revoked
\`\`\``,
  },
  'A table': {
    about: 'For a few columns; a wide one scrolls by itself.',
    source: `| You see     | It means          |
| ----------- | ----------------- |
| Expired     | sign in again     |
| Unavailable | wait, then retry  |`,
  },
}
