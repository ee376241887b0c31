import { didYouMean } from '@/lib/files/did-you-mean'

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
