import type { Content } from './content'

/** An old address and the one that answers now, as the router wants them: told with status 308. */
type Redirect = { source: string; destination: string; permanent: true }

/** The redirects of articles that had another address, of their pages and of their Markdown. */
export function listRedirects({ redirects }: Pick<Content, 'redirects'>): Redirect[] {
  return Object.entries(redirects).flatMap(([from, to]) =>
    ['', '.md'].map(
      (end): Redirect => ({
        source: `/articles/${from}${end}`,
        destination: `/articles/${to}${end}`,
        permanent: true,
      }),
    ),
  )
}
