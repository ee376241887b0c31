import type { Flow } from '@/lib/flows/flow'
import { formatStepPath } from '@/lib/flows/flow-url'
import { type MapMarks, markStep } from '@/lib/flows/map/mark-map'
import { nameStepKind } from '@/lib/flows/name-step-kind'
import type { NestedStep } from '@/lib/flows/nest-steps'
import { MapStepLinks } from './map-step-links'

/**
 * The links of a step that was chosen in the picture, shown while the address ends with its name: needs no
 * script, and Back closes it.
 */
export function MapPanel({
  flow,
  nested,
  marks,
}: {
  flow: Flow
  nested: NestedStep
  marks: MapMarks
}) {
  const { step, number } = nested
  const titleId = `_links-${step.id}`
  const given = markStep(marks, step).isOnPath ? marks.given : {}
  return (
    <section
      id={`links-${step.id}`}
      aria-labelledby={titleId}
      className="fixed inset-x-0 bottom-0 z-10 hidden max-h-[70svh] overflow-auto border-t-2 border-t-ink border-edge bg-leaf pb-1 font-ui text-ui lining-nums target:block md:right-6 md:bottom-6 md:left-auto md:w-88 md:border-x md:border-b print:target:hidden"
    >
      <div className="px-3 pt-3 pb-2">
        <p className="text-meta text-ink-soft">
          {number} {nameStepKind(step)}
        </p>
        <h2 id={titleId} className="mt-0.5 text-[1.25rem]/7">
          {step.title}
        </h2>
      </div>
      <MapStepLinks flow={flow} nested={nested} />
      <p className="flex justify-between border-t border-rule px-3 font-medium">
        <a
          href={formatStepPath(flow, step.id, given)}
          className="inline-flex min-h-11 items-center"
        >
          Open this step
        </a>
        <a href={`#map-${step.id}`} className="inline-flex min-h-11 items-center">
          Close
        </a>
      </p>
    </section>
  )
}
