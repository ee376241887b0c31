import { ID } from '@/lib/files/custom-id'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Locate } from '@/lib/files/parse-yaml'
import type { Flow } from '@/lib/flows/flow'
import type { Report } from './collect-problems'

type Former = Pick<Flow, 'steps' | 'renamed' | 'retired'>

/** Check that `renamed:` and `retired:` speak of former steps only, and lead to present ones. */
export function checkFormerIds(
  { steps, renamed, retired }: Former,
  locate: Locate,
  report: Report,
): void {
  const ids = Object.keys(steps)
  const checkOld = (key: 'renamed' | 'retired', id: string): void => {
    if (Object.hasOwn(steps, id)) {
      report(
        locate([key, id]),
        key,
        `"${id}" is ${key}, and still a step; expected the id of a step that is gone`,
      )
    } else if (!ID.test(id)) {
      report(
        locate([key, id]),
        key,
        `"${id}" can never have been a step; expected a former id: lower case letters, digits and hyphens`,
      )
    }
  }
  for (const [old, present] of Object.entries(renamed)) {
    checkOld('renamed', old)
    if (Object.hasOwn(steps, present)) continue
    const later = Object.hasOwn(renamed, present) ? renamed[present] : undefined
    const meant = later === undefined ? didYouMean(present, ids) : `; did you mean "${later}"?`
    report(
      locate(['renamed', old]),
      'renamed',
      `"${old}" is renamed to "${present}", which does not exist; expected the id of a step of this flow${meant}`,
    )
  }
  for (const [old, { instead }] of Object.entries(retired)) {
    checkOld('retired', old)
    if (Object.hasOwn(renamed, old)) {
      report(
        locate(['retired', old]),
        'retired',
        `"${old}" is renamed and retired; expected it in one of the two`,
      )
    }
    if (instead === undefined || Object.hasOwn(steps, instead)) continue
    report(
      locate(['retired', old, 'instead']),
      'retired',
      `instead of "${old}" comes "${instead}", which does not exist; expected the id of a step of this flow${didYouMean(instead, ids)}`,
    )
  }
}
