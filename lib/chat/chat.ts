import type { Cause } from '@/lib/files/component-specs'
import type { Connector } from '@/lib/flows/connector'
import type { Flow } from '@/lib/flows/flow'
import type { Searched } from '@/lib/search/find-results'
import type { Block } from './block'
import type { Clues } from './clues/clues-schema'
import { type CompiledClues, compileClues } from './clues/compile-clues'
import type { Passage } from './find-passage'

/** What a conversation needs besides the search bundle: plain data, made of content once, sent to the page. */
export type ChatBundle = {
  /** Changes with every word of it. */
  version: string
  name: string
  /** Where a person is found. */
  contact: { label: string; url: string }
  /** The id of the flow that a symptom leads into when nothing tells another. */
  guide: string
  flows: Flow[]
  /** The words of steps as they are drawn, by `flow/step`. */
  words: Record<string, { body: Block[]; howTo: Block[] }>
  /** The article that says more about a step, by `flow/step`. */
  articles: Record<string, string>
  /** What of an article can be said by itself, by its `topic/slug`. */
  passages: Record<string, Passage[]>
  connectors: Connector[]
  /** The cause that an article explains or a remedy mends, by the id of its search entry. */
  causes: Record<string, Cause>
  /** What people notice, and what they say to the conversation itself. */
  clues: Clues
}

/** Everything that replies are made of. */
export type Chat = Omit<ChatBundle, 'clues'> & { searched: Searched; clues: CompiledClues }

/** Join the two bundles, in a page, in a worker or on the server. */
export function openChat(bundle: ChatBundle, searched: Searched): Chat {
  return { ...bundle, searched, clues: compileClues(bundle.clues) }
}
