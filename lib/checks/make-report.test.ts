import { expect, test } from '@playwright/test'
import type { Verdict } from './compose-verdict'
import type { Finding } from './finding'
import { type Case, makeReportMarkdown, makeReportText } from './make-report'
import { type Findings, rankCauses } from './rank-causes'

const finding = (more: Partial<Finding>): Finding => ({
  status: 'ok',
  summary: 'Fine.',
  evidence: [],
  source: 'this browser',
  measuredAt: '2026-11-22T12:00:00.000Z',
  tookMs: 12,
  ...more,
})

const findings: Findings = {
  cookies: finding({}),
  reach: finding({
    status: 'fail',
    cause: 'service',
    summary: 'It is down, token=hunter2.',
    source: 'https://mcp.acme.com/*mcp*',
    evidence: [{ label: 'Answer', value: 'HTTP 503, <b>an HTML page</b>\nhunter2' }],
  }),
}

const verdict: Verdict = {
  cause: 'service',
  certainty: 'clear',
  headline: 'We can see that the service is down.',
  detail: 'Wait.',
}

const told: Case = {
  connector: 'Acme_',
  verdict,
  ranked: rankCauses(findings),
  findings,
  madeAt: '2026-11-22T12:00:01.000Z',
  link: 'https://help.example.com/troubleshoot/connection?connector=acme',
  mask: (text) => text.replaceAll('hunter2', '[hidden]'),
}

test('a report as plain text tells verdict, causes and measurements, with secrets hidden', () => {
  expect(makeReportText(told)).toBe(`Live checks of Acme_

We can see that the service is down. Wait.

CAUSES

* Service: we can see it
  - for: The connector’s server, asked by ours: It is down, token=[hidden].
* Browser: little speaks for it
  - against: Cookies in this browser: Fine.

MEASURED

* The connector’s server, asked by ours: found something. It is down, token=[hidden].
  - 2026-11-22T12:00:00.000Z, https://mcp.acme.com/*mcp*, 12 ms
  - Answer: HTTP 503, <b>an HTML page</b> [hidden]
* Cookies in this browser: all clear. Fine.
  - 2026-11-22T12:00:00.000Z, this browser, 12 ms

Go on from here: https://help.example.com/troubleshoot/connection?connector=acme
Made 2026-11-22T12:00:01.000Z. None of it shows the reader's sign-in or rights.
`)
})

test('a report as Markdown says the same, and a stranger’s words stay words', () => {
  const markdown = makeReportMarkdown(told)
  expect(markdown).toMatch(/^## Live checks of Acme\\_\n/)
  expect(markdown).toContain('https://mcp.acme.com/\\*mcp\\*')
  expect(markdown).toContain('HTTP 503, \\<b\\>an HTML page\\</b\\>')
  expect(markdown).toContain('token=\\[hidden\\].')
  expect(markdown).not.toContain('hunter2')
})

test('a report without any finding says so', () => {
  const nothing: Verdict = {
    certainty: 'unlikely',
    headline: 'We found nothing wrong.',
    detail: '',
  }
  const text = makeReportText({ ...told, verdict: nothing, ranked: [], findings: {} })
  expect(text).toContain('We found nothing wrong.\n\nCAUSES\n\n* nothing speaks for any\n')
})
