/* npm start: installs what is missing, builds if code or content changed, serves, and says where. */
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { run, stop } from './run.mjs'

const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
  stop(`PORT is "${port}"; expected a number from 1 to 65535, as in PORT=3000 npm start.`)
}

await ensureInstalled()
await ensureBuilt()
console.log(`\nServing Unstuck at http://localhost:${port} (stop it with Ctrl+C)\n`)
const code = await run(process.execPath, ['scripts/serve.mjs', '--port', port])
if (code !== 0) {
  stop(`The server stopped. If port ${port} is taken, choose another: PORT=3001 npm start.`)
}
