import { createServer } from 'node:http'
import { formatProblem, type Problem } from '@/lib/files/problem'
import { escapeHtml } from '@/lib/flows/handoff/escape-html'

/** A page in place of the site, while there is nothing that the site could show. */
export type Waiting = {
  tell: (problems: readonly Problem[]) => void
  end: () => void
  /** Once it answers. */
  isThere: Promise<void>
  /** Once the port is free for the site. */
  ended: Promise<void>
}

/** Between two looks of an open page, which finds nobody at home while the site starts. */
const LOOK_AGAIN_S = 1

const LOOK_AGAIN = `
  let before
  setInterval(async () => {
    const now = await fetch(location.href).then((answer) => answer.text(), () => undefined)
    if (before !== undefined && now !== undefined && now !== before) location.reload()
    before ??= now
  }, ${LOOK_AGAIN_S * 1000})`

/** Answer on a port with what keeps content from being shown, until there is something to show. */
export function waitForContent(host: string, port: number): Waiting {
  let told: readonly Problem[] = []
  const server = createServer((_, response) => {
    response.writeHead(503, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': LOOK_AGAIN_S,
    })
    response.end(writePage(told))
  })
  server.listen(port, host)
  return {
    tell(problems) {
      told = problems
    },
    end() {
      server.closeAllConnections()
      server.close()
    },
    isThere: new Promise((resolve) => server.on('listening', resolve)),
    ended: new Promise((resolve, reject) => {
      server.on('close', resolve)
      server.on('error', reject)
    }),
  }
}

function writePage(problems: readonly Problem[]): string {
  const rows = problems.map((one) => `<li>${escapeHtml(formatProblem(one))}</li>`).join('')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<noscript><meta http-equiv="refresh" content="${LOOK_AGAIN_S}"></noscript>
<title>Mend these first</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif }
  ul { padding: 0; list-style: none; font: 1rem/1.5 system-ui, sans-serif }
  li { padding: .75rem 0; border-top: 1px solid; overflow-wrap: anywhere }
</style>
<main>
  <h1>Mend these first</h1>
  <p>Content was never whole here, so there is no page to show yet. Save a file, and this page looks again by itself; the site opens once nothing is wrong.</p>
  <ul>${rows}</ul>
</main>
<script>${LOOK_AGAIN}</script>
</html>
`
}
