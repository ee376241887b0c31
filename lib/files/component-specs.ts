/** What an attribute of an author's component may hold. */
type AttributeSpec = { required?: true; oneOf?: readonly string[] }

/** An author's component: its attributes by name. */
export type ComponentSpec = Readonly<Record<string, AttributeSpec>>

/** Why a connection fails; the first four are the usual ones. */
export const CAUSES = [
  'auth',
  'service',
  'permissions',
  'extension',
  'network',
  'config',
  'limits',
  'other',
] as const

export type Cause = (typeof CAUSES)[number]

/** The components of articles; their flows may use them too. */
export const ARTICLE_COMPONENTS = {
  Callout: { type: { oneOf: ['note', 'tip', 'warning'], required: true }, title: {} },
  Steps: {},
  Details: { summary: { required: true } },
  Tabs: { label: {} },
  Tab: { label: { required: true } },
  Kbd: {},
  Screenshot: { src: { required: true }, alt: { required: true }, caption: {} },
  ArticleLink: { to: { required: true } },
} as const satisfies Record<string, ComponentSpec>

/** The components that only flows have. */
export const FLOW_COMPONENTS = {
  Check: { probe: { required: true }, ok: { required: true }, fail: { required: true } },
  HowTo: {},
  Remedy: { cause: { oneOf: CAUSES, required: true } },
  Solved: {},
  Handoff: {},
  /** The name of the connector that the reader asks about, or a link to its status page. */
  Connector: { show: { oneOf: ['name', 'status-page'] } },
} as const satisfies Record<string, ComponentSpec>

/** What flows include: it is replaced by the words of a file in content/flows/fragments, so nothing draws it. */
export const FLOW_INCLUDES = {
  Fragment: { name: { required: true } },
} as const satisfies Record<string, ComponentSpec>

export type ArticleComponent = keyof typeof ARTICLE_COMPONENTS
export type FlowComponent = keyof typeof FLOW_COMPONENTS
