import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from './play-services'
import { serve } from './serve'

const TRIES = 300
const PAUSE_MS = 100

/**
 * Start the built site on a free port, with the services of content played on this machine.
 * @throws when it does not answer in half a minute, as without a build
 */
export async function startLiveSite(
  services: Services,
): Promise<{ url: string; stop: () => void }> {
  const free = await serve(() => {})
  await free.close()
  const url = `http://127.0.0.1:${free.port}`
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(free.port)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        CHECKS_TEST_HOSTS: services.hosts,
        NODE_EXTRA_CA_CERTS: services.caFile,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  for (let tries = 0; tries < TRIES; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { url, stop: () => void server.kill() }
    await sleep(PAUSE_MS)
  }
  server.kill()
  throw new Error('The built site does not answer; run npm run build first.')
}
