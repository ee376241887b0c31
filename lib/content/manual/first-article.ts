import { formatReport } from '@/lib/content/format-report'
import type { ProjectFiles } from '@/lib/content/read-project'
import { tellProblems } from './tell-mistake'

/** The recorded run, from the project's root. */
export const RUN_FILE = 'docs/a-first-article.md'

const FILE = 'content/articles/signing-in/disconnect.mdx'

const FIRST = `---
title: Take a connector's access away
description: Press Disconnect in the settings. It takes effect at once.
questions:
  - how do i unlink a service
  - remove what it may see
  - stop it from reading my files
  - revoke the permission i gave
  - i no longer want this connector
sources: []
reveiwed: 2026-11-20
---

Open **Settings > Connectors**, find the connector and press **Disconnect**.

<Callout type="info">
Nothing on the service itself is deleted.
</Callout>

To connect again, press [here](/articles/signing-in/sign-in-expierd).
`

/** What the author does next, and the words that are exchanged in the file for it. */
type Stage = { does: string; changes: readonly (readonly [from: string, to: string])[] }

const STAGES: readonly Stage[] = [
  {
    does: 'Four lines. The key has a typo, and so one is missing; a callout is a note, a tip or a warning; the link has a typo. Each line says what was expected, and two say which word was meant.',
    changes: [
      ['reveiwed:', 'reviewed:'],
      ['type="info"', 'type="note"'],
      ['sign-in-expierd', 'sign-in-expired'],
    ],
  },
  {
    does: 'A warning stops nothing, and is right: who listens to the page hears "here" and nothing more.',
    changes: [['press [here]', 'see [how to sign in again]']],
  },
]

/** A run as somebody new to it: an article with three mistakes, mended from what the check prints alone. */
export async function recordFirstArticle(project: ProjectFiles): Promise<string> {
  const parts = [HEAD, fence('mdx', FIRST), await runCheck(project, FIRST)]
  let text = FIRST
  for (const { does, changes } of STAGES) {
    const diff: string[] = []
    for (const [from, to] of changes) {
      const before = lineOf(text, from)
      text = text.replace(from, to)
      diff.push(`-${before}`, `+${lineOf(text, to)}`)
    }
    parts.push(does, fence('diff', `${diff.join('\n')}\n`), await runCheck(project, text))
  }
  return `${[...parts, TAIL].join('\n\n')}\n`
}

async function runCheck(project: ProjectFiles, text: string): Promise<string> {
  const sources = [...project.sources, { path: FILE, text }]
  const problems = await tellProblems({ ...project, sources })
  const total = sources.filter(({ path }) => path.endsWith('.mdx')).length
  return fence('console', `$ npm run -s content:check\n${formatReport(problems, total, 'text')}\n`)
}

function lineOf(text: string, words: string): string {
  return text.split('\n').find((line) => line.includes(words)) ?? ''
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\``
}

const HEAD = `# A first article

A run of the check as somebody new to it: an article with three mistakes, mended from what is printed alone. The
project is that of [the authors' manual](../content/README.md). The tests run it again and hold this page to what is
printed; \`npm run content:manual\` writes it.

\`${FILE}\`, as it was first saved:`

const TAIL = 'The article is whole. Its address is `/articles/signing-in/disconnect`.'
