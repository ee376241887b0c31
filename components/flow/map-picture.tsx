import type { Flow } from '@/lib/flows/flow'
import type { MapLayout } from '@/lib/flows/map/layout-map'
import { type MapMarks, markStep } from '@/lib/flows/map/mark-map'
import { MapLines, MapPath, MapTip } from './map-lines'
import { MapNode } from './map-node'

/** Room around the drawing for focus rings. */
const MARGIN = 12

const REGION =
  'relative max-h-[max(28rem,calc(100svh-9rem))] overflow-auto border-y border-rule print:max-h-none print:overflow-visible'

/** A flow as a picture, drawn on the server; it scrolls by itself and never widens the page. */
export function MapPicture({
  flow,
  layout: { width, height, nodes, edges },
  numbers,
  marks,
}: {
  flow: Flow
  layout: MapLayout
  numbers: ReadonlyMap<string, number>
  marks: MapMarks
}) {
  const seen = nodes.find(({ step }) => step.id === flow.start)
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(height + 2 * MARGIN)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who cannot use a pointer has to scroll it
    <section tabIndex={0} aria-label="Picture of the guide" className={REGION}>
      {seen && (
        // Where the picture opens: its first question may stand far down. It takes up no room.
        <div
          aria-hidden
          className="pointer-events-none absolute [scroll-initial-target:nearest]"
          style={{
            left: seen.x,
            top: seen.y - MARGIN,
            width: seen.width + 2 * MARGIN,
            height: seen.height + 4 * MARGIN,
          }}
        />
      )}
      <svg
        aria-label={`${nodes.length} steps, from left to right`}
        width={w}
        height={h}
        viewBox={`${-MARGIN} ${-MARGIN} ${w} ${h}`}
        className="block max-w-none print:h-auto print:w-full"
      >
        {nodes.map((node) => {
          const { step, isReached } = node
          const mark = markStep(marks, step)
          return (
            <g key={step.id} className="group">
              <MapLines edges={edges.filter(({ from }) => from === step.id)} marks={marks} />
              {isReached && <MapTip node={node} mark={mark} />}
              <MapNode node={node} number={numbers.get(step.id) ?? 0} marks={marks} />
            </g>
          )
        })}
        <MapPath edges={edges} marks={marks} />
      </svg>
    </section>
  )
}
