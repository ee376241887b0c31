import type { Flow, Signature } from '@/lib/flows/flow'

/** The error text of an id, as `?error=` holds it, or undefined; its answers are what it gives away. */
export function findSignature({ errors }: Flow, id: string): Signature | undefined {
  return errors.find((signature) => signature.id === id)
}
