/* Serves the built site with a process for each core: node scripts/serve.mjs --hostname … --port … */
import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'

cluster.setupPrimary({
  exec: 'scripts/serve-worker.ts',
  args: process.argv.slice(2),
  // A pasted log in an address may be long; Node's own limit of 16 KB would answer it with an empty page.
  execArgv: ['--import', 'tsx', '--max-http-header-size=131072'],
})

// The first shows whether the port is free; the others follow once it answers.
let isServing = false
cluster.fork()
cluster.once('listening', () => {
  isServing = true
  for (let i = 1; i < availableParallelism(); i++) cluster.fork()
})

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill(signal)
  })
}
cluster.on('exit', (_worker, code) => {
  if (isStopping) return
  // A server that cannot start will not start the second time either; one that fell over may.
  if (!isServing) process.exit(code || 1)
  cluster.fork()
})
