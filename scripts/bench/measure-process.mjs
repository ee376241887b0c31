/* Imported into every process of a measured command: tells what each took when it ends, a line of JSON each. */
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.MEASURES_FILE
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const measures = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e6 }
    appendFileSync(file, `${JSON.stringify(measures)}\n`)
  })
}
