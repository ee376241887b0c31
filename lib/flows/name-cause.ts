import type { Cause } from '@/lib/files/component-specs'

const NAMES: Record<Cause, string> = {
  auth: 'Sign-in',
  service: 'Service',
  permissions: 'Permissions',
  extension: 'Browser',
  network: 'Network',
  config: 'Server settings',
  limits: 'Limits',
  other: 'Other',
}

/** A cause in one or two words, for labels and filters. */
export function nameCause(cause: Cause): string {
  return NAMES[cause]
}
