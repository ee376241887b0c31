import type { Flow } from '@/lib/flows/flow'
import type { Sample } from './article-samples'

/** A sample with the code that draws it. */
export type CompiledSample = Sample & { name: string; code: string }

/** Everything that authors can write, ready to be drawn beside its source. */
export type Samples = {
  components: CompiledSample[]
  markdown: CompiledSample[]
  /** The source of each step is cut from the flow's. */
  flow: { flow: Flow; code: string; steps: { id: string; source: string }[] }
}
