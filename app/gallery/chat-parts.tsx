import { getChat } from '@/lib/catalogue/chat'
import type { Conversation, Input } from '@/lib/chat/conversation'
import { openConversation, takeTurn } from '@/lib/chat/reply'
import { ChatState } from './chat-state'
import { Shown, State } from './shown'

const AT = '2026-11-25T12:00:00.000Z'

type Act = { says: string } | { chooses: string }

const MID_TALK: Act = { says: 'Slack isn’t responding in the middle of a conversation' }
const TALKS: { name: string; acts: Act[] }[] = [
  { name: 'empty', acts: [] },
  { name: 'in mid-talk', acts: [MID_TALK] },
  { name: 'a reading with doubt', acts: [MID_TALK, { says: 'I think there is no incident' }] },
  { name: 'named readings', acts: [{ says: 'the tools vanished although it shows connected' }] },
  { name: 'an article answers', acts: [{ says: 'how do I find the error reference?' }] },
  { name: 'a remedy', acts: [{ says: 'google drive says this app is blocked' }] },
  {
    name: 'solved',
    acts: [{ says: 'Connection has expired in the middle of a chat' }, { chooses: 'works' }],
  },
  { name: 'not understood', acts: [{ says: 'asdfgh' }] },
]

/** The conversation in each of its states. */
export function ChatParts() {
  return (
    <Shown name="Conversation">
      {TALKS.map(({ name, acts }) => (
        <State key={name} name={name}>
          <ChatState conversation={talk(acts)} />
        </State>
      ))}
      <State name="waiting for a reply">
        <ChatState conversation={talk([])} waiting="Reading that…" />
      </State>
      <State name="what was kept is damaged">
        <ChatState conversation={talk([])} old={{ because: 'damaged', words: 'my old words' }} />
      </State>
      <State name="could not be answered">
        <ChatState
          conversation={talk([])}
          error="We could not answer. What you wrote is still here."
        />
      </State>
    </Shown>
  )
}

function talk(acts: readonly Act[]): Conversation {
  const chat = getChat()
  return acts.reduce(
    (conversation, act) => {
      const input: Input =
        'says' in act
          ? { kind: 'said', at: AT, text: act.says }
          : { kind: 'chose', at: AT, choice: act.chooses }
      return takeTurn(chat, conversation, input)
    },
    openConversation(chat, AT),
  )
}
