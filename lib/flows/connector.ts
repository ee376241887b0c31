/** What a flow says of the connector that a reader asks about. */
export type Connector = {
  /** What `?connector=` holds. */
  id: string
  /** The service, as its readers call it. */
  name: string
  /** Where people read whether the service is up. */
  statusPage?: string
}
