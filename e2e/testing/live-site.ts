import { type ChildProcess, spawn } from 'node:child_process'
import { test as base, expect } from '@playwright/test'
import { serve } from '@/lib/checks/server/testing/serve'
import { type Services, startServices } from './services'

/** Start the built site with the services of content played on this machine. */
export async function startLiveSite(
  services: Services,
): Promise<{ url: string; stop: () => void }> {
  const free = await serve(() => {})
  await free.close()
  const url = `http://127.0.0.1:${free.port}`
  const server: ChildProcess = spawn(
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
  const isUp = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 30_000 }).toBe(true)
  return { url, stop: () => void server.kill() }
}

/** Tests against the built site with the services of content on this machine, for our server and for the browser. */
export const test = base.extend<object, { services: Services; liveSite: string }>({
  services: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const services = await startServices()
      await use(services)
      await services.close()
    },
    { scope: 'worker' },
  ],
  liveSite: [
    async ({ services }, use) => {
      const { url, stop } = await startLiveSite(services)
      await use(url)
      stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  launchOptions: [
    async ({ launchOptions, services }, use) => {
      const args = [
        ...(launchOptions.args ?? []),
        `--host-resolver-rules=${services.resolverRules}`,
      ]
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ liveSite }, use) => use(liveSite),
  ignoreHTTPSErrors: true,
})
