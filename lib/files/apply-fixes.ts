import type { Problem } from './problem'
import type { SourceFile } from './source-file'

/** A file with those of its problems mended that bring their own fix; line ends stay as they are. */
export function applyFixes({ path, text }: SourceFile, problems: readonly Problem[]): SourceFile {
  // Every second part is the end of a line.
  const parts = text.split(/(\r\n|\n|\r)/)
  for (const { file, fix } of problems) {
    if (file === path && fix !== undefined) parts[(fix.line - 1) * 2] = fix.text
  }
  return { path, text: parts.join('') }
}
