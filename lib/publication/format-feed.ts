import { Feed } from 'feed'
import { articlePath } from '@/lib/articles/article'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { LANGUAGE, type Publication } from './publication'

/** Where the feed is. */
export const FEED_PATH = '/rss.xml'

/** The most changes that a feed tells: it is fetched again and again. */
const MOST_ITEMS = 50

/**
 * What was reviewed last, as RSS 2.0, latest first. A page that is reviewed again is a new item: its guid
 * holds the day.
 */
export function formatFeed({ site, shelves, flows }: Publication): string {
  const pages = [
    ...shelves.flatMap(({ title: category, articles }) =>
      articles.map((article) => ({ ...article, path: articlePath(article), category })),
    ),
    ...flows.map((flow) => ({ ...flow, path: formatFlowPath(flow), category: 'Guided check' })),
  ].sort((a, b) => b.reviewed.localeCompare(a.reviewed))

  const feed = new Feed({
    title: `${site.name}: ${site.tagline}`,
    description: site.description,
    id: site.url,
    link: site.url,
    language: LANGUAGE,
    generator: false,
    feedLinks: { rss: `${site.url}${FEED_PATH}` },
    // The day of the last change and not of the build, so that equal content makes equal feeds.
    ...(pages[0] && { updated: startOf(pages[0].reviewed) }),
  })
  for (const { title, description, path, category, reviewed } of pages.slice(0, MOST_ITEMS)) {
    const link = `${site.url}${path}`
    const date = startOf(reviewed)
    const guid = `${link}#reviewed-${reviewed}`
    feed.addItem({ title, description, link, guid, date, category: [{ name: category }] })
  }
  return feed.rss2()
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
