/** The first bytes of an index file. */
export const MAGIC = [0x55, 0x4e, 0x53, 0x54]

/** Counts up whenever the bytes, or anything derived from them, change meaning. */
export const FORMAT_VERSION = 1

/** Magic, version, payload length and checksum: 4, 1, 4 and 4 bytes. */
export const HEADER_LENGTH = 13

/** FNV-1a, 32 bits (Fowler, Noll and Vo): tells damaged bytes from whole ones. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
