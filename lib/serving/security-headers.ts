export const NO_SNIFFING = { key: 'X-Content-Type-Options', value: 'nosniff' }

/**
 * Sent with everything but the framework's files, of which a page brings many: they open nothing by
 * themselves. The content policy of a page is made with the page.
 */
export const SECURITY_HEADERS = [
  NO_SNIFFING,
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]
