import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type GeneratorOptions,
  generateContent,
  PICTURES,
} from '@/lib/content/testing/generate-content'
import { makePicture } from './make-picture'

/** Write made-up content and its pictures into a folder, as content/ and public/pictures/. */
export async function writeGenerated(root: string, options: GeneratorOptions): Promise<void> {
  const files = [
    ...generateContent(options).map(({ path: file, text }) => ({ file, data: text })),
    ...PICTURES.map(({ address }) => ({ file: `public${address}`, data: makePicture(800, 500) })),
  ]
  for (const { file, data } of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), data)
  }
}
