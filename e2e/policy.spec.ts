import { expect, test } from '@playwright/test'
import { PAGES, STAND_INS } from './pages'
import { bringScripts, noteScripts } from './scripts-ready'

/* Whatever a page is, its policy runs no script but this site's own, and the page keeps to it. */

for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
  test(`${kind}: no script but our own may run, and none is refused`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      // The browser itself calls a 404 an error.
      const isStatus = kind === 'not found' && message.text().includes('404')
      if (message.type() === 'error' && !isStatus) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      ),
    )
    await noteScripts(page)
    const response = await page.goto(address)
    const headers = response?.headers() ?? {}
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]{44}')+;/)
    expect(policy).not.toContain("unsafe-eval'")
    for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).toContain('frame-ancestors')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['permissions-policy']).toContain('camera=()')

    await bringScripts(page)
    expect(complaints).toEqual([])
  })
}

test('a page refuses a script that somebody else put into it', async ({ page }) => {
  await page.goto('/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.isForeign = true'
    document.body.append(script)
    return 'isForeign' in window
  })
  expect(ran).toBe(false)
})
