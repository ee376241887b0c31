import type { Conversation } from './conversation'
import { formatReply } from './format-reply'

/** The whole log as plain text, to be copied. */
export function formatTranscript({ messages }: Conversation): string {
  return messages
    .map((message) =>
      message.from === 'person' ? `You: ${message.text}` : `Unstuck: ${formatReply(message.reply)}`,
    )
    .join('\n\n')
}
