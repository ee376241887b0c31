/* npm run dev: installs what is missing, then serves pages that follow every save. */
import { ensureInstalled } from './ensure-installed.mjs'
import { runBin } from './run.mjs'

await ensureInstalled()
process.exit(await runBin('tsx/dist/cli.mjs', ['scripts/dev.ts']))
