import type { Metadata } from 'next'
import { Wrap } from '@/components/site/wrap'
import { ArticleParts } from './article-parts'
import { ChatParts } from './chat-parts'
import { CheckParts } from './check-parts'
import { Controls } from './controls'
import { FlowParts } from './flow-parts'
import { ForceStates } from './force-states'
import { SearchParts } from './search-parts'

export const metadata: Metadata = { title: 'Every component in every state' }

/** For whoever changes the look: built in development only, see pageExtensions in next.config.ts. */
export default function GalleryPage() {
  return (
    <Wrap className="pt-8">
      <h1>Every component in every state</h1>
      <p className="mt-3 mb-8 max-w-measure text-lede">
        What a hand brings about is forced, so that it can be looked at together.
      </p>
      <Controls />
      <FlowParts />
      <CheckParts />
      <ChatParts />
      <SearchParts />
      <ArticleParts />
      <ForceStates />
    </Wrap>
  )
}
