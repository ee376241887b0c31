/** The steps of a flow that readers may hold links to, each with its choices. */
export type PublishedSteps = Readonly<Record<string, readonly string[]>>

/** By flow. */
export type Published = Readonly<Record<string, PublishedSteps>>

/** Where published ids are recorded; `content:check -- --fix` writes it. */
export const PUBLISHED_FILE = 'content/flows/published.yaml'
