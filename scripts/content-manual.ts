/* Writes what the authors' manual shows of the check: npm run content:manual. */
import { readFile } from 'node:fs/promises'
import { writeWhole } from '@/lib/content/content-cache'
import { RUN_FILE, recordFirstArticle } from '@/lib/content/manual/first-article'
import { MANUAL_FILE, readExamples } from '@/lib/content/manual/read-manual'
import { manualProject } from '@/lib/content/manual/tell-mistake'
import { writeManual } from '@/lib/content/manual/write-manual'

const manual = await readFile(MANUAL_FILE, 'utf8')
await writeWhole(MANUAL_FILE, await writeManual(manual))
await writeWhole(RUN_FILE, await recordFirstArticle(await manualProject(readExamples(manual))))
console.log(`${MANUAL_FILE} and ${RUN_FILE} are up to date.`)
