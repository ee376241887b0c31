import { z } from 'zod'

/** How long an article stays reviewed, as `90 days`, `6 months` or `1 year`. */
export const reviewEvery = z
  .string()
  .regex(
    /^[1-9]\d{0,2} (?:day|week|month|year)s?$/,
    'expected a number and days, weeks, months or years, as in 6 months',
  )
