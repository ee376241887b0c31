import path from 'node:path'
import type { Flow } from '@/lib/flows/flow'
import { layoutMap } from '@/lib/flows/map/layout-map'
import { MAPS_FOLDER } from './cache-files'
import { hashFiles } from './content-cache'
import { keepMade, nameMade } from './keep-made'

/** The code that lays maps out. */
const MAP_CODE = ['lib/flows', 'package-lock.json']

/**
 * Lay out the maps of flows that are not there yet: one takes a second.
 * @returns the names of their files in their folder, by flow
 */
export async function publishMaps(
  root: string,
  flows: readonly Flow[],
): Promise<Record<string, string>> {
  const code = await hashFiles(root, MAP_CODE)
  const wanted = new Map(flows.map((flow) => [nameMade(code, flow, 'json'), flow]))
  await keepMade(path.join(root, MAPS_FOLDER), wanted, async (missing, write) => {
    for (const [name, flow] of missing) await write(name, JSON.stringify(await layoutMap(flow)))
  })
  return Object.fromEntries([...wanted].map(([name, { id }]) => [id, name]))
}
