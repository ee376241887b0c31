import { buildSync } from 'esbuild'

/** The loader as the text of a script, small enough to stand in every page. */
export function buildLoader(root: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['lib/serving/loader.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  const text = outputFiles[0]?.text.trim()
  if (text === undefined || text.includes('</script'))
    throw new Error('The loader cannot stand in a page')
  return text
}
