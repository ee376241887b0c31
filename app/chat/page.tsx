import type { Metadata } from 'next'
import { describePage } from '@/app/describe-page'
import { ChatPage } from '@/components/chat/chat-page'
import { getChat } from '@/lib/catalogue/chat'
import { openConversation } from '@/lib/chat/reply'
import { answerOnServer } from './answer-on-server'

export function generateMetadata(): Metadata {
  return describePage({
    title: 'Guided chat',
    description:
      'Say what goes wrong in your own words. A program, not a person, leads you to the likeliest cause.',
    path: '/chat',
  })
}

export default function Page() {
  const welcome = openConversation(getChat(), new Date().toISOString())
  return <ChatPage welcome={welcome} answer={answerOnServer} />
}
