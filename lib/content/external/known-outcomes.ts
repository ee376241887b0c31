import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '@/lib/content/content-cache'
import type { KnownOutcomes } from './ask-addresses'

const FILE = '.cache/links.json'

/** What earlier runs learnt of other sites; nothing when there was none, or when it cannot be read. */
export async function readKnownOutcomes(root: string): Promise<KnownOutcomes> {
  try {
    // Written by writeKnownOutcomes, its only writer.
    return JSON.parse(await readFile(path.join(root, FILE), 'utf8')) as KnownOutcomes
  } catch {
    return {}
  }
}

/** Keep what was learnt, for a day. */
export async function writeKnownOutcomes(root: string, known: KnownOutcomes): Promise<void> {
  const file = path.join(root, FILE)
  await mkdir(path.dirname(file), { recursive: true })
  await writeWhole(file, JSON.stringify(known))
}
