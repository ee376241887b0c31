import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Chat, type ChatBundle, openChat } from '@/lib/chat/chat'
import { CACHE_FOLDER, CHAT_FILE, SEARCH_FILE } from '@/lib/content/cache-files'
import { publishContent } from '@/lib/content/publish-content'
import { openBundle } from '@/lib/search/bundle'
import { reportProblems } from './report'

/** Compile the content, and open the conversation with the very bundles that pages get; ends with 1 on problems. */
export async function openCompiledChat(): Promise<Chat> {
  const root = process.cwd()
  const { problems } = await publishContent(root)
  if (problems.length > 0) {
    reportProblems(problems)
    process.exit(1)
  }
  const read = (name: string) => readFileSync(path.join(root, CACHE_FOLDER, name))
  // Written by publishContent, just now.
  const bundle = JSON.parse(read(CHAT_FILE).toString()) as ChatBundle
  return openChat(bundle, openBundle(read(SEARCH_FILE)))
}
