import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Flow, Step } from '@/lib/flows/flow'
import type { Point } from '@/lib/flows/round-path'
import { layoutOptions } from './map-layout-options'
import { MAP, type MapBox, sizeMapNode } from './size-map-node'

/** A flow as a picture: where each step stands, and the lines from choices to what they lead to. */
export type MapLayout = { width: number; height: number; nodes: MapNode[]; edges: MapEdge[] }

/** A step in the picture. Nodes come in reading order: column by column, from the top. */
export type MapNode = MapBox & { step: Step; x: number; y: number; isReached: boolean }

/** A line from the choices of a step that lead to the same step. */
export type MapEdge = {
  from: string
  to: string
  choices: string[]
  points: Point[]
  /** Where it joins other lines. */
  joints: Point[]
}

/**
 * Lay out a flow from left to right; the same flow always gives the same picture. It takes a second.
 * That a remedy helped is not drawn: from every remedy a line would lead to the same end.
 */
export async function layoutMap(flow: Flow): Promise<MapLayout> {
  const steps = Object.values(flow.steps)
  const boxes = new Map(
    steps.map((step) => [step.id, sizeMapNode(step, (next) => isDrawn(flow, step, next))]),
  )
  const boxOf = (id: string) => boxes.get(id) ?? { width: 0, height: 0, title: [], rows: [] }
  const rowOf = (id: string, next: string) => boxOf(id).rows.find((row) => row.next === next)
  const edges = steps.flatMap(({ id }) =>
    boxOf(id).rows.map(({ next }): ElkExtendedEdge => {
      return { id: `${id} ${next}`, sources: [outId(id, next)], targets: [inId(next)] }
    }),
  )
  const graph: ElkNode = {
    id: '',
    layoutOptions,
    children: steps.map((step) => toElkNode(step, boxOf(step.id))),
    edges,
  }
  const root = await new ELK().layout(graph)

  const reached = new Set(edges.flatMap(({ targets }) => targets))
  const nodes = (root.children ?? []).flatMap(({ id, x = 0, y = 0 }): MapNode[] => {
    const step = flow.steps[id]
    return step ? [{ ...boxOf(id), step, x, y, isReached: reached.has(inId(id)) }] : []
  })
  return {
    width: root.width ?? 0,
    height: root.height ?? 0,
    nodes: nodes.sort((a, b) => a.x - b.x || a.y - b.y),
    edges: (root.edges ?? []).map(({ id, sections = [], junctionPoints = [] }) => {
      const [from = '', to = ''] = id.split(' ')
      const points = sections.flatMap((one) => [
        one.startPoint,
        ...(one.bendPoints ?? []),
        one.endPoint,
      ])
      const choices = rowOf(from, to)?.choices.map((choice) => choice.id) ?? []
      return { from, to, choices, points, joints: junctionPoints }
    }),
  }
}

/** Whether a way on from a step is drawn on the map as a row with a line. */
export function isDrawn({ steps }: Flow, from: Step, next: string): boolean {
  const target = steps[next]
  const isSolved = target?.kind === 'outcome' && target.end === 'solved'
  return from.kind === 'question' || !isSolved
}

/** Lines leave a node on the right, each beside its row, and all arrive at one place on the left, to run together. */
function toElkNode({ id, choices }: Step, { width, height, rows }: MapBox): ElkNode {
  const port = (portId: string, side: string, x: number, y: number) => {
    return { id: portId, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } }
  }
  const outs = rows.map(({ next, top, bottom }) =>
    port(outId(id, next), 'EAST', width, (top + bottom) / 2),
  )
  return {
    id,
    width,
    height,
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      // What ends a path stands in the last column, also when no line is drawn to it.
      'elk.layered.layering.layerConstraint': choices.length === 0 ? 'LAST' : 'NONE',
    },
    ports: [port(inId(id), 'WEST', 0, MAP.arrival), ...outs],
  }
}

function outId(id: string, next: string): string {
  return `${id} ${next} out`
}

function inId(id: string): string {
  return `${id} in`
}
