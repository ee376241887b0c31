import type { Chat } from '@/lib/chat/chat'
import { handOver } from '@/lib/chat/hand-over'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import type { EngineAnswer, EngineRequest } from './engine-messages'

/** Answer a request of a page; the same in the page's worker and on the server. */
export function answerRequest(chat: Chat, request: EngineRequest): EngineAnswer {
  switch (request.kind) {
    case 'open':
      return { kind: 'conversation', conversation: openConversation(chat, request.at) }
    case 'turn': {
      const { conversation = openConversation(chat, request.input.at), input } = request
      return { kind: 'conversation', conversation: takeTurn(chat, conversation, input) }
    }
    case 'packet': {
      const { conversation, origin, at } = request
      const packet = handOver(chat, conversation, { origin, madeAt: at })
      return { kind: 'packet', ...(packet && { packet }) }
    }
  }
}
