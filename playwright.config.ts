import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/ensure-browser.mjs'

/** Another port lets two checkouts of the project be tested at once. */
const port = Number(process.env.E2E_PORT ?? 4611)

/** Browser tests, on the built site; unit tests need no configuration: playwright test -c lib. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers on a busy machine of two cores: axe alone takes seconds for a long page.
  timeout: 60_000,
  // CI's machine may be busy with others' work: a test that passes only the second time is told, not hidden.
  retries: process.env.CI ? 1 : 0,
  use: {
    ...devices['Desktop Chrome'],
    // A service worker would answer what a test wants to see asked; its own test lets it.
    serviceWorkers: 'block',
    // What moves is measured and read while it does; the gallery looks at motion itself.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium refuses its sandbox to root, which is who runs tests in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --hostname 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
