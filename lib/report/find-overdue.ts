import { articlePath } from '@/lib/articles/article'
import { formatDay } from '@/lib/articles/format-day'
import { REVIEW_EVERY, reviewDue } from '@/lib/articles/review-due'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { type Ground, publishedOf } from './ground'
import type { Finding } from './report'

const DAY = 86_400_000

/** Articles and flows that were to be reviewed before the day; the longest overdue weigh most. */
export function findOverdue({ content, day }: Ground): Finding[] {
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]))
  const articles = publishedOf(content).map((article) => {
    const topic = topics.get(article.topic)
    return {
      ...article,
      path: articlePath(article),
      place: article.places.reviewed,
      every: article.reviewEvery ?? topic?.reviewEvery ?? REVIEW_EVERY,
      owner: article.owner ?? topic?.owner,
    }
  })
  const flows = content.flows
    .filter(({ draft }) => !draft)
    .map((flow) => ({
      ...flow,
      path: formatFlowPath(flow),
      place: flow.places.title,
      every: REVIEW_EVERY,
      owner: undefined,
    }))
  return [...articles, ...flows].flatMap(({ title, file, path, place, reviewed, every, owner }) => {
    const due = reviewDue(reviewed, every)
    const days = Math.round((Date.parse(day) - Date.parse(due)) / DAY)
    if (days <= 0) return []
    const finding: Finding = {
      kind: 'overdue',
      subject: title,
      message: `reviewed on ${formatDay(reviewed)}, to be reviewed every ${every.replace(/^1 /, '')}: ${days === 1 ? '1 day' : `${days} days`} overdue`,
      file,
      place,
      path,
      weight: days,
      ...(owner !== undefined && { owner }),
    }
    return [finding]
  })
}
