import { isProbe, PROBE_IDS } from '@/lib/checks/probes'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { ParsedContent } from './parsed-content'

/** Check that every `<Check>` of a flow names a probe that exists. */
export function checkProbes({ flows }: Pick<ParsedContent, 'flows'>): Problem[] {
  return flows.flatMap(({ file, steps }) =>
    Object.values(steps).flatMap((step): Problem[] => {
      const probe = step.kind === 'question' ? step.check?.probe : undefined
      // A missing attribute is a fault that checkMarkup reports.
      if (probe === undefined || probe === '' || isProbe(probe)) return []
      const message = `the step "${step.id}" has <Check probe="${probe}">, and there is no such probe; expected one of ${PROBE_IDS.join(', ')}${didYouMean(probe, PROBE_IDS)}`
      return [{ file, ...step.place, rule: 'unknown-probe', message }]
    }),
  )
}
