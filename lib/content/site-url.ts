import { z } from 'zod'

const error = 'expected the help centre’s own address without a path, as https://help.example.com'

/** The address of a help centre: a scheme and a host, kept without the slash at the end. */
export const siteUrlSchema = z
  .string()
  .refine(isSiteUrl, error)
  .transform((address) => new URL(address).origin)

function isSiteUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, origin, href } = new URL(address)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

/**
 * Parse the variable SITE_URL, which goes before site.yaml: one repository serves a preview and the public.
 * @returns undefined when it is not set
 * @throws when it is no such address
 */
export function parseSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  const parsed = siteUrlSchema.safeParse(value)
  if (!parsed.success) throw new Error(`SITE_URL is "${value}"; ${error}`)
  return parsed.data
}
