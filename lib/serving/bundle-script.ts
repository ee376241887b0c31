import { buildSync } from 'esbuild'

/**
 * Bundle a script that is served by itself or stands in pages, as small text.
 * @param entry its file, from the root
 * @param values what its declared constants stand for
 */
export function bundleScript(
  root: string,
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value) ?? 'undefined']),
    ),
    write: false,
  })
  const text = outputFiles[0]?.text.trim()
  if (text === undefined || text.includes('</script')) {
    throw new Error(`${entry} cannot stand in a page`)
  }
  return text
}
