/** Why no answer came. */
export type FaultKind =
  | 'timeout'
  | 'refused'
  | 'reset'
  | 'name-not-found'
  | 'certificate'
  | 'tls'
  | 'private-address'
  | 'host-not-named'
  | 'redirect'
  | 'malformed'
  | 'our-side'

/** The body of an answer, as far as it matters. `cut` is one longer than we read. */
export type BodyKind = 'json-rpc' | 'json' | 'html' | 'cut' | 'other'

/** One thing seen on the wire, in a browser, or in a text that a reader pasted. */
export type Signal =
  | {
      kind: 'answer'
      status: number
      body: BodyKind
      /** Whether a token was sent. Our server has none. */
      hasToken: boolean
      /** From `WWW-Authenticate: Bearer`; undefined when the header is missing. */
      bearer?: { error?: string; resourceMetadata?: string }
      /** `cf-mitigated: challenge`: a page that only a browser can pass. */
      isChallengePage: boolean
      retryAfter?: string
    }
  | { kind: 'no-answer'; fault: FaultKind }
  /** An error code of OAuth that a reader pasted, or that a refresh gave. */
  | { kind: 'error-code'; code: string }
  | { kind: 'incident'; component: string }
  | {
      kind: 'metadata'
      fault:
        | 'found'
        | 'missing'
        | 'invalid'
        | 'issuer-mismatch'
        | 'resource-mismatch'
        | 'unreadable'
        | 'down'
    }
  /** Whether a same-origin control and same-origin baits could be fetched. */
  | { kind: 'bait'; control: boolean; bait: boolean }
  | { kind: 'browser-reach'; control: boolean; server: boolean; browser: boolean }
  /** What the reader tried: the usual window, then a private one. */
  | { kind: 'windows'; usual: boolean; private: boolean }
