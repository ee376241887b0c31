import { escapeHtml } from '@/lib/flows/handoff/escape-html'
import { escapeMarkdown } from '@/lib/flows/handoff/escape-markdown'
import type { SharedPosition } from '@/lib/flows/handoff/share-position'

/** Put a page into the formats that tickets take; the same as those of a step. */
export function sharePage(title: string, link: string): SharedPosition {
  return {
    link,
    markdown: `[${escapeMarkdown(title)}](${link})`,
    html: `<p><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></p>`,
    text: `${title}\n${link}`,
  }
}
