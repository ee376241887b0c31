/* Renames an article, a flow or a step: npm run content:rename -- OLD NEW. Exits 1 when nothing could be renamed. */
import { parseArgs } from 'node:util'
import { renameContent } from '@/lib/authoring/rename-content'
import { count } from './report'

const USAGE = `Usage: npm run content:rename -- OLD NEW [--dry-run]
  OLD, NEW    an article as topic/slug, a flow by its name, or a step as flow/step
  --dry-run   says which files would change and changes none`

const { values, positionals } = readArguments()
const [old, next, ...others] = positionals
if (old === undefined || next === undefined || others.length > 0) {
  stop(['expected two names, as in signing-in/sign-in-expired signing-in/sign-in-again'])
} else {
  const report = await renameContent(process.cwd(), old, next, { isDry: values['dry-run'] })
  if (!report.ok) {
    for (const message of report.messages) console.error(message)
    console.error('Nothing was renamed.')
    process.exit(1)
  }
  const { renaming, writes } = report
  const isDry = values['dry-run']
  const [took, wrote] = isDry ? ['would take away', 'would write'] : ['took away', 'wrote']
  for (const { path, content } of writes) console.log(`${content === null ? took : wrote} ${path}`)
  const changed = writes.filter(({ content }) => content !== null)
  console.log(
    `\n${renaming.from} ${isDry ? 'would be' : 'is now'} ${renaming.to}, in ${count(changed.length, 'file')}. ${isDry ? 'Nothing was written.' : promise()}`,
  )

  function promise(): string {
    if (renaming.isDraft) return 'It is a draft, so no link to it is out there.'
    return renaming.kind === 'step'
      ? 'Links to the old id lead to the new one.'
      : 'The old address leads to the new one.'
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    })
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)])
  }
}

function stop(messages: string[]): never {
  console.error([...messages, USAGE].join('\n'))
  process.exit(2)
}
