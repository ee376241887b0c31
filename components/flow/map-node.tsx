import { clsx } from 'clsx'
import type { MapNode as Node } from '@/lib/flows/map/layout-map'
import { isKept, type MapMarks, markStep, type StepMark } from '@/lib/flows/map/mark-map'
import { MAP } from '@/lib/flows/map/size-map-node'
import { measureText } from '@/lib/flows/map/wrap-text'
import { nameStepKind } from '@/lib/flows/name-step-kind'
import { MapRow } from './map-row'

/** A step on the picture: it leads to its links, and beside it the rows from which its lines leave. */
export function MapNode({ node, number, marks }: { node: Node; number: number; marks: MapMarks }) {
  const { step, x, y, title, rows } = node
  const mark = markStep(marks, step)
  const kind = nameStepKind(step)
  return (
    <g transform={`translate(${x} ${y})`} className="font-ui lining-nums">
      <a
        href={`#links-${step.id}`}
        aria-label={`${number} ${kind}: ${step.title}`}
        aria-current={mark.isCurrent ? 'step' : undefined}
        id={`map-${step.id}`}
        className="group/node no-underline"
      >
        <Frame node={node} mark={mark} />
        <Kicker number={number} kind={kind} mark={mark} />
        <text
          className={clsx(
            'text-ui font-medium group-hover/node:underline',
            mark.isFaint ? 'fill-ink-faint' : 'fill-pen',
          )}
        >
          {title.map(({ text, y }) => (
            <tspan key={y} x={MAP.padding} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      </a>
      {rows.map((row) => (
        <MapRow
          key={row.next}
          row={row}
          isBoxed={step.kind === 'question'}
          isFaint={mark.isFaint || !isKept(marks, row.next)}
          chosen={marks.given[step.id]}
        />
      ))}
    </g>
  )
}

/** Questions are boxed, outcomes ruled; the path is heavier. */
function Frame({ node: { step, width, height }, mark }: { node: Node; mark: StepMark }) {
  const wash = mark.isCurrent ? 'fill-pen-wash' : 'group-hover/node:fill-pen-wash'
  if (step.kind === 'question') {
    return (
      <rect
        width={width}
        height={height}
        rx={6}
        className={clsx(
          wash,
          mark.isFaint ? 'fill-paper stroke-rule' : 'fill-leaf',
          mark.isOnPath ? 'stroke-pen stroke-[2.5]' : !mark.isFaint && 'stroke-edge',
        )}
      />
    )
  }
  return (
    <>
      <rect width={width} height={height} className={clsx(wash, 'fill-paper')} />
      <path
        d={`M0 0V${height}`}
        className={clsx(
          mark.isOnPath ? 'stroke-pen stroke-5' : 'stroke-2',
          mark.isFaint ? 'stroke-rule' : !mark.isOnPath && 'stroke-ink',
        )}
      />
    </>
  )
}

function Kicker({ number, kind, mark }: { number: number; kind: string; mark: StepMark }) {
  const { size, baseline } = MAP.kicker
  // Tabular digits, so that the word after them stands in the same place for all numbers of a length.
  const numberWidth = String(number).length * 9 + 8
  return (
    <>
      {mark.isFound && (
        <rect
          x={MAP.padding + numberWidth - 5}
          y={baseline - 14}
          width={measureText(kind, size) + 10}
          height={18}
          className="fill-mark"
        />
      )}
      <text
        y={baseline}
        className={clsx('text-meta', mark.isFaint ? 'fill-ink-faint' : 'fill-ink-soft')}
      >
        <tspan x={MAP.padding} className="tabular-nums">
          {number}
        </tspan>
        <tspan
          x={MAP.padding + numberWidth}
          className={clsx(mark.isFound && 'fill-on-mark font-medium')}
        >
          {kind}
        </tspan>
      </text>
    </>
  )
}
