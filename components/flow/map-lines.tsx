import { clsx } from 'clsx'
import type { MapEdge, MapNode } from '@/lib/flows/map/layout-map'
import { isKept, type MapMarks, type StepMark } from '@/lib/flows/map/mark-map'
import { MAP } from '@/lib/flows/map/size-map-node'
import { roundPath } from '@/lib/flows/round-path'

const CORNER = 7

/** The lines that leave one step; they show up when the pointer or the focus is on it. */
export function MapLines({ edges, marks }: { edges: MapEdge[]; marks: MapMarks }) {
  return edges.map(({ from, to, points, joints }) => {
    const isFaint = !(isKept(marks, from) && isKept(marks, to))
    return (
      <g key={to} aria-hidden className="pointer-events-none">
        <path
          d={roundPath(points, CORNER)}
          className={clsx(
            'fill-none stroke-[1.25] group-focus-within:stroke-pen group-focus-within:stroke-[2.5] group-hover:stroke-pen group-hover:stroke-[2.5]',
            isFaint ? 'stroke-rule' : 'stroke-edge',
          )}
        />
        {joints.map(({ x, y }) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r={2.75}
            className={isFaint ? 'fill-rule' : 'fill-edge'}
          />
        ))}
      </g>
    )
  })
}

/** The path of the answers, heavier, on top of all lines. */
export function MapPath({ edges, marks: { given } }: { edges: MapEdge[]; marks: MapMarks }) {
  return (
    <g aria-hidden className="pointer-events-none fill-none stroke-pen stroke-3">
      {edges
        .filter(({ from, choices }) => choices.some((choice) => choice === given[from]))
        .map(({ from, points }) => (
          <path key={from} d={roundPath(points, CORNER)} />
        ))}
    </g>
  )
}

/** The tip with which all lines to a step arrive. */
export function MapTip({ node: { x, y }, mark }: { node: MapNode; mark: StepMark }) {
  return (
    <path
      aria-hidden
      d={`M${x - 7} ${y + MAP.arrival - 4}l6 4l-6 4`}
      className={clsx(
        'fill-none',
        mark.isOnPath ? 'stroke-pen stroke-3' : 'stroke-[1.5]',
        mark.isFaint ? 'stroke-rule' : !mark.isOnPath && 'stroke-edge',
      )}
    />
  )
}
