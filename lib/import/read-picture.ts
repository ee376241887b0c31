import { createHash } from 'node:crypto'
import { makeId } from './make-id'

/** A picture to keep: its address here, and its bytes. */
export type Picture = { address: string; bytes: Uint8Array }

/** Where imported pictures lie under public/, and so in addresses. */
export const PICTURES_FOLDER = '/images/imported'

const TYPES: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

const DATA = /^data:([a-z]+\/[a-z0-9.+-]+)?((?:;[^,;]*)*),([\s\S]*)$/i

/** Read a picture that is written into its address (`data:…`), or say why that cannot be. */
export function readDataPicture(address: string, name: string): Picture | { fault: string } {
  const [, type = '', parameters = '', data = ''] = DATA.exec(address) ?? []
  const extension = TYPES[type.toLowerCase()]
  if (extension === undefined) return { fault: `it is "${type || 'of no type'}", not a picture` }
  const isBase64 = /;base64\s*$/i.test(parameters)
  const text = data.replace(/\s+/g, '')
  if (isBase64 && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return { fault: 'its data is damaged' }
  try {
    const bytes = isBase64 ? Buffer.from(text, 'base64') : Buffer.from(decodeURIComponent(data))
    return keepPicture(`${name}.${extension}`, bytes)
  } catch {
    return { fault: 'its data is damaged' }
  }
}

/** Keep the bytes of a picture under a name that only they have, or say why that cannot be. */
export function keepPicture(file: string, bytes: Uint8Array): Picture | { fault: string } {
  const [, name = '', extension = ''] = /^(?:.*\/)?(.*?)\.([a-z0-9]+)$/i.exec(file) ?? []
  const kind = extension.toLowerCase().replace('jpeg', 'jpg')
  if (!Object.values(TYPES).includes(kind)) {
    return {
      fault: `"${file}" is no picture that browsers show; expected ${[...new Set(Object.values(TYPES))].join(', ')}`,
    }
  }
  if (bytes.length === 0) return { fault: 'it is empty' }
  // A picture of this kind is a document too, and would run what it holds when it is opened by itself.
  if (kind === 'svg' && /<script|\son\w+\s*=|javascript:/i.test(new TextDecoder().decode(bytes))) {
    return { fault: 'it is an SVG that holds scripts' }
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const address = `${PICTURES_FOLDER}/${makeId(name, undefined, 'picture')}-${hash}.${kind}`
  return { address, bytes }
}
