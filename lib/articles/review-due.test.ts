import { expect, test } from '@playwright/test'
import { reviewDue } from './review-due'
import { reviewEvery } from './review-every'

for (const [reviewed, every, due] of [
  ['2026-11-20', undefined, '2027-05-20'],
  ['2026-11-20', '90 days', '2027-02-18'],
  ['2026-12-25', '2 weeks', '2027-01-08'],
  ['2026-11-20', '3 months', '2027-02-20'],
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2028-02-29', '1 year', '2029-02-28'],
  ['2027-12-31', '2 months', '2028-02-29'],
] as const) {
  test(`what was reviewed on ${reviewed} is due after ${every ?? 'half a year'} on ${due}`, () => {
    expect(reviewDue(reviewed, every)).toBe(due)
  })
}

test('an interval is a number and a unit, in words', () => {
  for (const every of ['90 days', '1 day', '6 months', '1 year', '52 weeks']) {
    expect(reviewEvery.safeParse(every).success).toBe(true)
  }
  for (const every of ['0 days', 'six months', '6months', '1.5 years', '-1 day', '6 Months']) {
    expect(reviewEvery.safeParse(every).success).toBe(false)
  }
})
