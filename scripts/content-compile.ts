/* Compiles content/ for the build: npm run content:compile. Exits 1 when content has problems. */
import { publishContent } from '@/lib/content/publish-content'
import { parseSiteUrl } from '@/lib/content/site-url'
import { compileInThreads, makeMarkdownInThreads, parseInThreads } from './in-threads'
import { reportProblems, showProgress } from './report'

const started = performance.now()
const { total, compiled, drawn, problems } = await publishContent(process.cwd(), {
  onProgress: showProgress('Compiling content'),
  siteUrl: readSiteUrl(),
  parseArticles: parseInThreads,
  compileArticles: compileInThreads,
  makeMarkdown: makeMarkdownInThreads,
})
const took = performance.now() - started

if (problems.length > 0) {
  reportProblems(problems)
  process.exit(1)
}
console.log(
  compiled === 0
    ? `Content: nothing changed, ${total} files taken from the cache, none compiled (${seconds(took)}).`
    : `Content: ${compiled} of ${total} files compiled, all checked and indexed (${seconds(took)}).`,
)
if (drawn > 0) console.log(`Content: ${drawn} link previews drawn.`)

function readSiteUrl(): string | undefined {
  try {
    return parseSiteUrl(process.env.SITE_URL)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
