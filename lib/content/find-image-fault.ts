import { didYouMean } from '@/lib/files/did-you-mean'
import { formatBytes } from '@/lib/files/format-bytes'

/** A picture of this many bytes takes two seconds on a slow phone connection (1.6 Mbit/s). */
const LARGEST_PICTURE = 500_000

/**
 * What is wrong with the address of a picture: pictures are files of ours, since one from elsewhere may
 * change or vanish, and would tell that site who reads here.
 * @param publicFiles the addresses of the files under public/
 */
export function imageFault(to: string, publicFiles: readonly string[]): string | undefined {
  if (publicFiles.includes(to)) return undefined
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(to)) {
    return `the picture "${to}" lies elsewhere; expected a file of public/, as in /settings.png for public/settings.png`
  }
  return `there is no picture "${to}"; expected a file of public/, as in /settings.png for public/settings.png${didYouMean(to, publicFiles)}`
}

/** What is wrong with the size of a picture in bytes; nothing when it is not known. */
export function sizeFault(to: string, bytes: number | undefined): string | undefined {
  if (bytes === undefined || bytes <= LARGEST_PICTURE) {
    return bytes === 0 ? `the picture "${to}" is an empty file; expected a picture` : undefined
  }
  return `the picture "${to}" has ${formatBytes(bytes)}; expected ${formatBytes(LARGEST_PICTURE)} at most: scale it down to the width at which it is shown, or save it as WebP`
}
