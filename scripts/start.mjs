/* npm start: installs what is missing, builds if code or content changed, serves, and says where. */
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { runBin, stop } from './run.mjs'

const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  stop(`PORT is "${port}"; expected a number up to 65535, as in PORT=3000 npm start.`)
}

await ensureInstalled()
await ensureBuilt()
console.log(`\nUnstuck is at http://localhost:${port} (stop it with Ctrl+C)\n`)
const code = await runBin('next/dist/bin/next', ['start', '--port', port])
if (code !== 0) {
  stop(`The server stopped. If port ${port} is taken, choose another: PORT=3001 npm start.`)
}
