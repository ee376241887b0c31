import { expect, test } from '@playwright/test'
import { buildIndex } from '@/lib/search/index/build-index'
import { search } from '@/lib/search/search'

const SUBJECTS = 'printer camera keyboard monitor speaker router phone tablet laptop charger'.split(
  ' ',
)
const FAULTS = 'broken lost slow noisy'.split(' ')

test('confidence is high for a known question and low for one about something else', () => {
  const index = buildIndex(
    SUBJECTS.flatMap((subject) =>
      FAULTS.map((fault) => ({
        id: `${subject}-${fault}`,
        title: `The ${subject} is ${fault}`,
        alternatives: [
          `my ${subject} seems ${fault}`,
          `why is a ${subject} ${fault}`,
          `${fault} ${subject} what now`,
        ],
        body: '',
      })),
    ),
  )
  const sure = (query: string) => search(index, query).confidence
  expect(sure('help, my printer is slow')).toBeGreaterThan(0.8)
  expect(sure('what is the capital of france')).toBeLessThan(0.2)
  expect(sure('my printer')).toBeLessThan(sure('my printer is slow'))
  expect(sure('my bicycle is slow')).toBeLessThan(0.5)
})
