import { test } from './testing/live-site'

const pages = (process.env.SHOTS ?? '')
  .split(' ')
  .filter(Boolean)
  .map((one) => one.split('|'))
for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
] as const) {
  for (const [name, address, js] of pages) {
    test(`${name} ${width} ${colorScheme}`, async ({ browser, liveSite }) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        ignoreHTTPSErrors: true,
        javaScriptEnabled: js !== 'nojs',
      })
      page.on('console', (m) => console.log(m.type(), m.text()))
      page.on('pageerror', (e) => console.log('ERR', e.message))
      const t = Date.now()
      await page.goto(liveSite + address, { waitUntil: 'load' })
      if (js !== 'nojs') await page.waitForTimeout(Number(process.env.WAIT ?? 4000))
      await page.screenshot({
        path: `/tmp/shots/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      })
      await page.close()
    })
  }
}
