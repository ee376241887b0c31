import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Flow } from '@/lib/flows/flow'
import type { Position } from '@/lib/flows/resolve-flow'
import { escapeHtml } from './escape-html'
import { escapeMarkdown } from './escape-markdown'
import { formatAnswer } from './format-answer'

/** A position as agents hand it on: each format holds the link, and the last three what was answered so far. */
export type SharedPosition = { link: string; markdown: string; html: string; text: string }

/**
 * Put a position into the formats that tickets take.
 * @param origin where the site is, as in https://help.example.com
 */
export function sharePosition(flow: Flow, position: Position, origin: string): SharedPosition {
  const link = origin + changeAnswerPath(flow, position, position.step.id)
  const title = `${flow.title}: ${position.step.title}`
  const answers = position.trail.map(({ step, choice }) => [step.title, choice.label] as const)
  return {
    link,
    markdown: [
      `[${escapeMarkdown(title)}](${link})`,
      answers.map(
        ([asked, said]) => `- ${formatAnswer(escapeMarkdown(asked), escapeMarkdown(said))}`,
      ),
    ]
      .flat()
      .join('\n'),
    html: [
      `<p><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></p>`,
      ...(answers.length === 0
        ? []
        : [
            '<ul>',
            ...answers.map(
              ([asked, said]) =>
                `<li>${formatAnswer(escapeHtml(asked), `<b>${escapeHtml(said)}</b>`)}</li>`,
            ),
            '</ul>',
          ]),
    ].join('\n'),
    text: [title, ...answers.map(([asked, said]) => `- ${formatAnswer(asked, said)}`), link].join(
      '\n',
    ),
  }
}
