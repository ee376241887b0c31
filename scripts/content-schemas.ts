/* Writes the schemas of content/ for editors: npm run content:schemas. */
import { mkdir, readFile } from 'node:fs/promises'
import { writeWhole } from '@/lib/content/content-cache'
import {
  formatEditorSettings,
  formatSchemas,
  SCHEMAS_FOLDER,
} from '@/lib/content/editors/content-schemas'

await mkdir(SCHEMAS_FOLDER, { recursive: true })
const schemas = Object.entries(formatSchemas())
for (const [file, text] of schemas) await writeWhole(file, text)

const SETTINGS = '.vscode/settings.json'
await mkdir('.vscode', { recursive: true })
// Settings of their own that a team adds there stay.
const before = JSON.parse(await readFile(SETTINGS, 'utf8').catch(() => '{}')) as object
await writeWhole(SETTINGS, `${JSON.stringify({ ...before, ...formatEditorSettings() }, null, 2)}\n`)
console.log(`${SCHEMAS_FOLDER}: ${schemas.length} schemas, wired in ${SETTINGS}.`)
