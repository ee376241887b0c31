/* Serves the built site with a process for each core: node scripts/serve.mjs --hostname … --port … */
import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'

cluster.setupPrimary({
  exec: 'node_modules/next/dist/bin/next',
  args: ['start', ...process.argv.slice(2)],
  // A pasted log in an address may be long; Node's own limit of 16 KB would answer it with an empty page.
  execArgv: ['--max-http-header-size=131072'],
})

for (let i = 0; i < availableParallelism(); i++) cluster.fork()

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill(signal)
  })
}
cluster.on('exit', (worker, code) => {
  if (isStopping) return
  // A server that cannot start will not start the second time either; one that fell over may.
  if (!worker.exitedAfterDisconnect && code !== 0 && process.uptime() < 10) process.exit(code ?? 1)
  cluster.fork()
})
