import type { Content } from './content'

/** An old address and the one that answers now, as the router wants them: told with status 308. */
type Redirect = { source: string; destination: string; permanent: true }

/** The redirects of articles and flows that had another address, of their pages and of their Markdown. */
export function listRedirects({
  redirects,
  flowRedirects,
}: Pick<Content, 'redirects' | 'flowRedirects'>): Redirect[] {
  const redirect = (source: string, destination: string): Redirect => ({
    source,
    destination,
    permanent: true,
  })
  return [
    ...Object.entries(redirects).flatMap(([from, to]) =>
      ['', '.md'].map((end) => redirect(`/articles/${from}${end}`, `/articles/${to}${end}`)),
    ),
    // The router hands the answers in the query on by itself.
    ...Object.entries(flowRedirects).flatMap(([from, to]) =>
      ['', '.md', '/:rest+'].map((end) =>
        redirect(`/troubleshoot/${from}${end}`, `/troubleshoot/${to}${end}`),
      ),
    ),
  ]
}
