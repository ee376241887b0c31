import { openCompiledChat } from './open-chat'
import { readMessage } from '@/lib/chat/read-message'
import { weighCauses } from '@/lib/chat/clues/weigh-causes'
import { readEvidence } from '@/lib/chat/read-message'
const chat = await openCompiledChat()
for (const t of process.argv.slice(2)) {
  const r = readMessage(chat, t)
  console.log('\n' + t)
  for (const {clue,isDenied,words} of r.clues) console.log('  ', isDenied?'NOT':'   ', clue.id, words.join(' '), JSON.stringify(clue.causes))
  if (r.paste) console.log('   paste', r.paste.kind, (r.paste as any).signature?.text)
  console.log('  =>', weighCauses(readEvidence(r), chat.clues.before).slice(0,3).map(c=>c.cause+' '+c.weight).join(', '))
}
