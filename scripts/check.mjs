/* npm run check: what a change has to pass, in the order in which it is cheapest to know. */
import { ensureInstalled } from './ensure-installed.mjs'
import { run } from './run.mjs'

await ensureInstalled()

/** Each step by name, with the npm script that runs it. */
const STEPS = {
  'format and lint': 'lint',
  content: 'content:check',
  types: 'types',
  tests: 'test:unit',
  build: 'build',
}

let failed = 0
for (const [name, script] of Object.entries(STEPS)) {
  console.log(`\n> ${name}`)
  if ((await run('npm', ['run', '--silent', script])) !== 0) {
    console.error(`${name} failed: run npm run ${script} to see it alone.`)
    failed += 1
  }
}
console.log(`\n${Object.keys(STEPS).length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
