/** How often articles are reviewed where neither they nor their topic say. */
export const REVIEW_EVERY = '6 months'

/**
 * The day by which an article reviewed on a day should be reviewed again, as 2027-05-20.
 * A month that lacks the day ends the interval on its last one: a month after 31 January is 28 February.
 * @param every what `reviewEvery` lets pass
 */
export function reviewDue(reviewed: string, every: string = REVIEW_EVERY): string {
  const [count = '', unit = ''] = every.split(' ')
  const number = Number(count)
  if (/^(day|week)/.test(unit)) {
    const due = new Date(`${reviewed}T00:00:00Z`)
    due.setUTCDate(due.getUTCDate() + number * (unit.startsWith('week') ? 7 : 1))
    return due.toISOString().slice(0, 10)
  }
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number)
  const months = year * 12 + (month - 1) + number * (unit.startsWith('year') ? 12 : 1)
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10)
}
