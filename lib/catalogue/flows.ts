import { readFileSync } from 'node:fs'
import type { Connector } from '@/lib/checks/connector-schema'
import { MAPS_FOLDER } from '@/lib/content/cache-files'
import { listSymptoms } from '@/lib/content/list-symptoms'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import type { MapLayout } from '@/lib/flows/map/layout-map'
import { getContent, inProject } from './content'

const maps = new Map<string, MapLayout>()

/** The flow of an id, or undefined. */
export function getFlow(id: string): Flow | undefined {
  return getContent().flows.find((flow) => flow.id === id)
}

/** A flow as a picture, laid out before the build. */
export function getMapLayout({ id }: Flow): MapLayout {
  const name = getContent().maps[id]
  if (name === undefined) throw new Error(`The map of ${id} was not laid out; run npm run build`)
  let layout = maps.get(name)
  if (layout === undefined) {
    // Written by this project's own compile step, which is the only writer of this file.
    layout = JSON.parse(readFileSync(inProject(`${MAPS_FOLDER}/${name}`), 'utf8')) as MapLayout
    maps.set(name, layout)
  }
  return layout
}

/** The flow to which a reader is led when nothing else fits, if site.yaml names one. */
export function getGuide(): Flow | undefined {
  const { guide } = getContent().site
  return guide === undefined ? undefined : getFlow(guide)
}

/** The address to which a reader is led when nothing else fits. */
export function getGuidePath(): string {
  const flow = getGuide()
  return flow === undefined ? '/troubleshoot' : formatFlowPath(flow)
}

/** The symptoms of the front page, each with the address of the step that it leads to. */
export function getSymptoms(): { label: string; path: string }[] {
  return listSymptoms(getContent())
}

/** The services whose connectors the guides can speak of. */
export function getConnectors(): Connector[] {
  return getContent().connectors
}
