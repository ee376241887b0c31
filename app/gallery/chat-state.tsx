'use client'

import { ChatLog } from '@/components/chat/chat-log'
import { Composer } from '@/components/chat/composer'
import type { Kept } from '@/components/chat/conversation-store'
import { OldConversation } from '@/components/chat/old-conversation'
import type { Conversation } from '@/lib/chat/conversation'

type Props = {
  conversation: Conversation
  waiting?: string
  old?: NonNullable<Kept['old']>
  /** What the composer says went wrong; the page has room for one composer, so it stands with this state only. */
  error?: string
}

/** A log that nobody talks in. */
export function ChatState({ conversation, waiting, old, error }: Props) {
  return (
    <form className="flex flex-col border border-rule bg-leaf">
      <ChatLog
        conversation={conversation}
        waiting={waiting}
        takesFocus={() => false}
        note={old && <OldConversation old={old} />}
      />
      {error && <Composer field={null} error={error} isThinking={false} isInFlow={false} />}
    </form>
  )
}
