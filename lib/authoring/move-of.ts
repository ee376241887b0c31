import type { Renaming } from './renaming'

/** Where a renaming moves a file, if it does. */
export function moveOf(renaming: Renaming): { from: string; to: string } | undefined {
  switch (renaming.kind) {
    case 'article':
      return {
        from: `content/articles/${renaming.from}.mdx`,
        to: `content/articles/${renaming.to}.mdx`,
      }
    case 'flow':
      return { from: `content/flows/${renaming.from}.mdx`, to: `content/flows/${renaming.to}.mdx` }
    case 'step':
      return undefined
  }
}
