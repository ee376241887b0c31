import type { Cause } from '@/lib/files/component-specs'

/** The words by which somebody in a hurry would tell causes apart; the first of the usual four wins a tie. */
const KEYWORDS: Record<Exclude<Cause, 'other'>, string[]> = {
  auth: [
    'auth',
    'login',
    'log in',
    'logged out',
    'sign in',
    'token',
    'expired',
    'session',
    'reconnect',
    '401',
  ],
  service: [
    'down',
    'outage',
    'unavailable',
    'not responding',
    "isn't responding",
    'server',
    '500',
    '502',
    '503',
    'status',
  ],
  permissions: [
    'permission',
    'admin',
    'access',
    'denied',
    'scope',
    'forbidden',
    '403',
    'not allowed',
    'blocked',
  ],
  extension: ['extension', 'blocker', 'adblock', 'incognito', 'private window', 'cookies'],
  network: ['network', 'vpn', 'proxy', 'firewall', 'dns', 'certificate', 'internet'],
  config: ['config', 'url', 'custom connector', 'client id', 'register', 'redirect uri', '404'],
  limits: ['limit', 'timeout', 'timed out', 'time out', 'too large', 'too long', 'quota', '429'],
}

/** Name causes by plain keywords, those with most of them first: what the conversation has to beat. */
export function nameNaively(text: string): Cause[] {
  const words = text.toLowerCase()
  return (Object.entries(KEYWORDS) as [Cause, string[]][])
    .map(([cause, keywords]) => ({
      cause,
      count: keywords.filter((keyword) => words.includes(keyword)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ cause }) => cause)
}
