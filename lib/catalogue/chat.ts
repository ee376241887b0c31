import { readFileSync } from 'node:fs'
import { type Chat, type ChatBundle, openChat } from '@/lib/chat/chat'
import { CHAT_FILE } from '@/lib/content/cache-files'
import { inCache, keepWhileShown } from './content'
import { getSearch } from './search'

/** What a page needs for a conversation besides the search bundle, as JSON. */
export function getChatBundle(): string {
  return readFileSync(inCache(CHAT_FILE), 'utf8')
}

/** Conversations on the server: the very code and content that pages have. */
export const getChat: () => Chat = keepWhileShown(() =>
  // Written by this project's own compile step, which is the only writer of this file.
  openChat(JSON.parse(getChatBundle()) as ChatBundle, getSearch()),
)
