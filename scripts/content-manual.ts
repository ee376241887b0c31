/* Writes the tables of the authors' manual: npm run content:manual. */
import { readFile } from 'node:fs/promises'
import { writeWhole } from '@/lib/content/content-cache'
import { MANUAL_FILE } from '@/lib/content/manual/read-manual'
import { writeManual } from '@/lib/content/manual/write-manual'

await writeWhole(MANUAL_FILE, await writeManual(await readFile(MANUAL_FILE, 'utf8')))
console.log(`${MANUAL_FILE}: its tables are up to date.`)
