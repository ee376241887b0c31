/* One process of the server; scripts/serve.mjs starts one for each core. */
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { readServed } from '@/lib/serving/read-served'
import { servePages } from '@/lib/serving/serve-pages'
import { warmUp } from '@/lib/serving/warm-up'

const { values } = parseArgs({
  options: { hostname: { type: 'string' }, port: { type: 'string', default: '3000' } },
})
const port = Number(values.port)

const app = next({ dev: false, hostname: values.hostname, port })
await app.prepare()
const handle = app.getRequestHandler()
const served = readServed(process.cwd())
const listener = servePages((request, response) => void handle(request, response), served)
await warmUp(listener, served.questions)
const server = createServer(listener).listen(port, values.hostname)
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
