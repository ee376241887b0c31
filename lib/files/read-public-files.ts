import { walkFolder } from './walk-folder'

/** The addresses of all files under public/, as pages and pictures name them: /pictures/settings.png. */
export async function readPublicFiles(root: string): Promise<string[]> {
  const { files } = await walkFolder(root, 'public')
  return files.map((file) => file.slice('public'.length))
}
