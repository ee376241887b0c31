/* The last part of a build: compresses the scripts and styles that it made, once for all readers. */
import { compressFiles } from '@/lib/serving/compressed-files'

const started = performance.now()
await compressFiles('.next/static')
console.log(
  `Compressed scripts and styles in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
)
