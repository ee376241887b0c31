import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Flow } from '@/lib/flows/flow'
import { layoutMap } from '@/lib/flows/map/layout-map'
import { CACHE_FOLDER } from './cache-files'
import { hashFiles, writeWhole } from './content-cache'

/** The code that lays maps out. */
const MAP_CODE = ['lib/flows', 'package-lock.json']

const MAP_FILE = /^map-[0-9a-f]{16}\.json$/

/**
 * Lay out the maps of flows that do not lie in the cache yet, since to do so takes a second, and drop
 * those that no flow has.
 * @returns the names of their files in the cache folder, by flow
 */
export async function publishMaps(
  root: string,
  flows: readonly Flow[],
): Promise<Record<string, string>> {
  const folder = path.join(root, CACHE_FOLDER)
  const code = await hashFiles(root, MAP_CODE)
  const present = new Set((await readdir(folder)).filter((name) => MAP_FILE.test(name)))
  const names: Record<string, string> = {}
  for (const flow of flows) {
    const hash = createHash('sha256').update(code).update(JSON.stringify(flow))
    const name = `map-${hash.digest('hex').slice(0, 16)}.json`
    names[flow.id] = name
    if (present.delete(name)) continue
    await writeWhole(path.join(folder, name), JSON.stringify(await layoutMap(flow)))
  }
  for (const name of present) await rm(path.join(folder, name))
  return names
}
