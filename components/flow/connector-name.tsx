import { ArticleLink } from '@/components/article/article-link'
import type { Connector } from '@/lib/flows/connector'

const STATUS_PAGES = 'service-down/status-pages'

/** The connector that the reader asks about, or its status page; without one, what holds for any. */
export function ConnectorName({
  connector,
  show = 'name',
}: {
  connector: Connector | undefined
  show?: 'name' | 'status-page'
}) {
  if (show === 'name') return <>{connector?.name ?? 'the connector'}</>
  if (connector?.statusPage !== undefined) {
    return <a href={connector.statusPage}>the status page of {connector.name}</a>
  }
  return <ArticleLink to={STATUS_PAGES}>the status page of the service</ArticleLink>
}
