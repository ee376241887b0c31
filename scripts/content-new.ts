/* Makes something new: npm run content:new -- article "Title". Asks what is not told; exits 1 when nothing could be made. */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { newContent } from '@/lib/authoring/new-content'
import {
  missingFields,
  NEW_KINDS,
  type NewAnswers,
  type NewField,
} from '@/lib/authoring/new-fields'

const USAGE = `Usage: npm run content:new -- ${NEW_KINDS.join('|')} "Title" [options]
  article       --topic ID --description "…" --question "…" (as many as there are)
  flow          --description "…"
  topic         --description "…" [--owner "…"]
  conversation  --says "…"
What is not told is asked, where somebody is there to answer.`

const { values, positionals } = readArguments()
const [name, ...words] = positionals
const kind = NEW_KINDS.find((one) => one === name)
const title = words.join(' ').trim()
if (kind === undefined || title === '') {
  stop([
    kind === undefined
      ? `expected one of ${NEW_KINDS.join(', ')} to make`
      : `expected the title of the ${kind}`,
  ])
} else {
  const answers: NewAnswers = { title, ...values }
  const missing = missingFields(kind, answers)
  if (process.stdin.isTTY) await ask(missing, answers)
  const required = missingFields(kind, answers).filter(({ isRequired }) => isRequired)
  if (required.length > 0)
    stop(required.map((field) => `expected --${field.name} "…": ${field.ask}`))

  const report = await newContent(
    process.cwd(),
    kind,
    answers,
    new Date().toISOString().slice(0, 10),
  )
  if (report.ok) {
    const { write, id, address } = report.plan
    console.log(`Made ${write.path}`)
    const port = process.env.PORT ?? '3000'
    console.log(
      address === undefined
        ? `The topic appears with its first article: npm run content:new -- article "…" --topic ${id}`
        : `While npm run dev runs it is at http://localhost:${port}${address}`,
    )
  } else {
    for (const message of report.messages) console.error(message)
    console.error('Nothing was made.')
    process.exitCode = 1
  }
}

/** Ask for what was not told; what may be left out is left out by an empty line. */
async function ask(fields: readonly NewField[], answers: NewAnswers): Promise<void> {
  const terminal = createInterface({ input: process.stdin })
  // As a list, so that lines that are typed ahead or pasted at once wait for their question.
  const lines = terminal[Symbol.asyncIterator]()
  const read = async (prompt: string): Promise<string | undefined> => {
    process.stdout.write(prompt)
    const { value, done } = await lines.next()
    return done === true ? undefined : value.trim()
  }
  for (const field of fields) {
    if (field.isMany) {
      console.log(`${field.ask}.`)
      const many: string[] = []
      for (let line = await read('  '); line; line = await read('  ')) many.push(line)
      Object.assign(answers, { [field.name]: many })
      continue
    }
    let line = await read(`${field.ask}: `)
    while (line === '' && field.isRequired) line = await read(`${field.ask}: `)
    if (line) Object.assign(answers, { [field.name]: line })
  }
  terminal.close()
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        topic: { type: 'string' },
        description: { type: 'string' },
        question: { type: 'string', multiple: true },
        owner: { type: 'string' },
        says: { type: 'string' },
      },
    })
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)])
  }
}

function stop(messages: string[]): never {
  console.error([...messages, USAGE].join('\n'))
  process.exit(2)
}
