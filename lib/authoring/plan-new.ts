import { stringify } from 'yaml'
import { TOPICS_FILE } from '@/lib/content/content-files'
import type { Write } from '@/lib/files/write-together'
import { addTopics } from '@/lib/import/add-topics'
import { makeId } from '@/lib/import/make-id'
import type { NewAnswers, NewKind } from './new-fields'

/** A new file, and where to look at it; a topic has no page before it has an article. */
export type NewPlan = { write: Write; id: string; address?: string }

/**
 * The file that begins a new article, flow, topic or conversation. Pages are drafts: shown while writing, and not published.
 * @param topics the text of topics.yaml
 * @param day of the first review, as 2026-11-20
 */
export function planNew(kind: NewKind, answers: NewAnswers, topics: string, day: string): NewPlan {
  const { title, description = '' } = answers
  const id = makeId(title)
  switch (kind) {
    case 'article': {
      const questions = (answers.question ?? []).filter((one) => one.trim() !== '')
      const front = { title, description, questions, sources: [], reviewed: day, draft: true }
      return {
        id: `${answers.topic}/${id}`,
        write: {
          path: `content/articles/${answers.topic}/${id}.mdx`,
          content: page(front, article(description)),
        },
        address: `/articles/${answers.topic}/${id}`,
      }
    }
    case 'flow': {
      const front = {
        title,
        description,
        start: 'where',
        reviewed: day,
        draft: true,
        scenarios: [
          { name: 'It helped', answers: { where: 'settings', remedy: 'works' }, reaches: 'solved' },
          { name: 'The remedy comes first', answers: { where: 'settings' }, reaches: 'remedy' },
          {
            name: 'Nothing helped',
            answers: { where: 'unsure', remedy: 'still-fails' },
            reaches: 'handoff',
          },
        ],
      }
      return {
        id,
        write: { path: `content/flows/${id}.mdx`, content: page(front, FLOW) },
        address: `/troubleshoot/${id}`,
      }
    }
    case 'topic': {
      const topic = { id, title, description, ...(answers.owner && { owner: answers.owner }) }
      return { id, write: { path: TOPICS_FILE, content: addTopics(topics, [topic]) } }
    }
    case 'conversation': {
      const turns = [{ says: answers.says ?? '' }]
      const yaml = stringify({ conversations: [{ name: title, turns }] }, { lineWidth: 0 })
      return {
        id,
        write: { path: `content/conversations/${id}.yaml`, content: CONVERSATION + yaml },
        address: '/chat',
      }
    }
  }
}

function page(front: Record<string, unknown>, words: string): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${words}`
}

/** Braces and angles would be read as code. */
function article(description: string): string {
  return `${description.replace(/[{<\\]/g, '\\$&')}

{/* Write below what to do, name what the reader should see then, and take this line away.
    When five questions or more stand above, and somebody has read it, take "draft: true" away. */}

## What to do [#what-to-do]

<Steps>
1. Open **Settings**.
</Steps>
`
}

const FLOW = `Answer what you can. You can change an answer at any time.

## Where do you see it? [#where]

- [On the settings page](#remedy) [#settings]
- [I'm not sure](#remedy) [#unsure]

## What to try [#remedy]

<Remedy cause="other" />

1. Open **Settings**.

- [It works now](#solved) [#works]
- [It still fails](#handoff) [#still-fails]

## It works again [#solved]

<Solved />

Nothing more to do.

## Hand it over to support [#handoff]

<Handoff />

Send your answers along with the exact words of the error.
`

const CONVERSATION = `# What is said, and under it what must come of it: kind, step, first, article, took, text and more.
`
