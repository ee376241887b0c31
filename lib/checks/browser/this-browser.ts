import type { Browser } from './browser'

/** The browser that this page runs in. */
export function thisBrowser(window: Window & typeof globalThis): Browser {
  const { document, navigator } = window
  return {
    fetch: window.fetch.bind(window),
    clock: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isOnline: () => navigator.onLine,
    cookies: {
      areEnabled: () => navigator.cookieEnabled,
      read: () => document.cookie,
      write: (cookie) => {
        document.cookie = cookie
      },
    },
    storage: () => window.localStorage,
    ...('hasStorageAccess' in document && {
      hasStorageAccess: () => document.hasStorageAccess(),
    }),
    hasClick: () => ('userActivation' in navigator ? navigator.userActivation.isActive : undefined),
    openWindow: () => {
      const opened = window.open('about:blank', '_blank', 'popup,width=200,height=200')
      if (opened === null) return undefined
      return { isClosed: () => opened.closed, close: () => opened.close() }
    },
    onPolicyViolation: (listener) => {
      const listen = ({ blockedURI }: SecurityPolicyViolationEvent) => listener(blockedURI)
      document.addEventListener('securitypolicyviolation', listen)
      return () => document.removeEventListener('securitypolicyviolation', listen)
    },
  }
}
