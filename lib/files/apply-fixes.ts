import type { Fix, Problem } from './problem'
import type { SourceFile } from './source-file'

/** A file with those of its problems mended that bring their own fix; line ends stay as they are. */
export function applyFixes({ path, text }: SourceFile, problems: readonly Problem[]): SourceFile {
  // Every second part is the end of a line.
  const parts = text.split(/(\r\n|\n|\r)/)
  for (const { file, fix } of problems) {
    if (file !== path || fix === undefined) continue
    const at = (fix.line - 1) * 2
    parts[at] = mend(parts[at] ?? '', fix)
  }
  return { path, text: parts.join('') }
}

function mend(line: string, fix: Fix): string {
  if (fix.from === undefined) return fix.text
  // Within a longer name or address it is another one.
  const name = fix.from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return line.replace(new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`, 'g'), () => fix.to)
}
