import type { Clock } from '../clock'

/** The pieces of a browser that the probes use; tests give their own. */
export type Browser = {
  fetch: typeof fetch
  clock: Clock
  wait: (ms: number) => Promise<void>
  /** What the browser believes; it is often wrong. */
  isOnline: () => boolean
  cookies: { areEnabled: () => boolean; read: () => string; write: (cookie: string) => void }
  /** Throws where storage is forbidden. */
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Missing in browsers without the Storage Access API. */
  hasStorageAccess?: () => Promise<boolean>
  /** Whether the reader just clicked; undefined where the browser does not say. */
  hasClick: () => boolean | undefined
  openWindow: () => { isClosed: () => boolean; close: () => void } | undefined
  /** Calls back with each address that this page’s own content policy stopped, until it is ended. */
  onPolicyViolation: (listener: (address: string) => void) => () => void
}
