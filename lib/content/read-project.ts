import { type ContentFiles, readContent } from '@/lib/files/read-content'
import { readPictureSizes } from '@/lib/files/read-picture-sizes'
import { readPublicFiles } from '@/lib/files/read-public-files'

/** What authors write, and what it may show: everything that compiling content begins with. */
export type ProjectFiles = ContentFiles & {
  /** The addresses of the files under public/. */
  publicFiles: string[]
  /** The sizes in bytes of those that are pictures. */
  pictureSizes?: ReadonlyMap<string, number>
}

/** Read the content of a project, and the names of its public files. */
export async function readProject(root: string): Promise<ProjectFiles> {
  const [content, publicFiles] = await Promise.all([readContent(root), readPublicFiles(root)])
  return { ...content, publicFiles, pictureSizes: await readPictureSizes(root, publicFiles) }
}
