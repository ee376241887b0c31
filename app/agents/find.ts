'use server'

import { getOrigin } from '@/app/origin'
import { getChat } from '@/lib/catalogue/chat'
import { getContent } from '@/lib/catalogue/content'
import { getConnectors, getGuide } from '@/lib/catalogue/flows'
import { getResults } from '@/lib/catalogue/search'
import { considerWords } from '@/lib/chat/consider-words'
import { type AgentAnswer, findForAgent } from '@/lib/content/find-for-agent'
import { readQuery } from '@/lib/search/read-query'

const MOST_RESULTS = 20

/** Answers an agent's form; the words are read, and kept nowhere. */
export async function find(
  _before: AgentAnswer | undefined,
  form: FormData,
): Promise<AgentAnswer | undefined> {
  const words = readQuery(String(form.get('words') ?? ''))
  const { flows } = getContent()
  const guide = getGuide() ?? flows[0]
  if (words === '' || guide === undefined) return undefined
  return findForAgent(words, await getOrigin(), {
    flows,
    connectors: getConnectors(),
    guide,
    search: (query) => getResults(query, { limit: MOST_RESULTS }),
    consider: (said) => considerWords(getChat(), said),
  })
}
