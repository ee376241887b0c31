import { listFiles } from './list-files'

/** The addresses of all files under public/, as pages and pictures name them: /pictures/settings.png. */
export async function readPublicFiles(root: string): Promise<string[]> {
  return (await listFiles(root, 'public')).map((file) => file.slice('public'.length))
}
