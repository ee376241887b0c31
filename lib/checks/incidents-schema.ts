import { z } from 'zod'
import { ID } from '@/lib/files/custom-id'
import { typographic } from '@/lib/files/typographic'

const words = z.string().trim().min(1, 'is empty; expected words').transform(typographic)
const error =
  'expected a day and a time with its zone, as 2026-11-25T13:20Z or 2026-11-25T14:20+01:00'

/** Nobody writes the seconds of an incident; ISO 8601 has them. */
const moment = z
  .string({ error })
  .transform((text) => text.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00'))
  .pipe(z.iso.datetime({ offset: true, error }))

/** content/incidents.yaml: what is known to be wrong before a status page says so. */
export const incidentsSchema = z.strictObject({
  incidents: z
    .array(
      z
        .strictObject({
          /** The connector whose service it is: the name of a file in content/connectors. */
          service: z.string().regex(ID, 'expected lower case letters, digits and hyphens'),
          since: moment,
          /** When the banner goes by itself; write it again when it takes longer. */
          until: moment,
          /** What readers see, in a sentence or two: what fails, and what they need not do. */
          text: words,
          /** Articles that show it too, as topic/slug. */
          articles: z.array(z.string()).default([]),
        })
        .superRefine(({ since, until }, context) => {
          if (Date.parse(until) > Date.parse(since)) return
          const message = `"${until}" is not after since; expected a later time than ${since}`
          context.addIssue({ code: 'custom', path: ['until'], message })
        }),
    )
    .default([]),
})

/** Something that is known to be wrong with a service. */
export type Incident = z.output<typeof incidentsSchema>['incidents'][number]
