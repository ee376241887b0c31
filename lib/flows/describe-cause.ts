import type { Cause } from '@/lib/files/component-specs'

/** What is said above a remedy; graded, since answers point and do not prove. */
const WORDS: Record<Cause, string> = {
  auth: 'Points to your sign-in',
  service: 'Points to the service',
  permissions: 'Points to permissions',
  extension: 'Points to your browser',
  network: 'Points to the network',
  config: 'Points to the server’s settings',
  limits: 'Points to a limit',
  other: 'Not one of the usual causes',
}

/** Where the answers point, in words. */
export function describeCause(cause: Cause): string {
  return WORDS[cause]
}
