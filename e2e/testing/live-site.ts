import { test as base } from '@playwright/test'
import { playServices, type Services } from '@/lib/checks/server/testing/play-services'
import { startLiveSite } from '@/lib/checks/server/testing/start-live-site'

/** Tests against the built site with the services of content on this machine, for our server and for the browser. */
export const test = base.extend<object, { services: Services; liveSite: string }>({
  services: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const services = await playServices()
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
