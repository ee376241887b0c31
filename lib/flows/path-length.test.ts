import { expect, test } from '@playwright/test'
import { toyEnd, toyFlow, toyQuestion } from '@/lib/flows/testing/toy-flow'
import { pathLength } from './path-length'

test('the questions still to come are counted to the nearest and to the furthest outcome', () => {
  const flow = toyFlow(
    toyQuestion('a', { b: 'b', c: 'c' }, 'b') +
      toyQuestion('b', { on: 'c' }, 'c') +
      toyQuestion('c', { on: 'mend' }, 'mend') +
      '## Mend [#mend]\n\n<Remedy cause="auth" />\n\n- [It still fails](#d) [#still-fails]\n\n' +
      toyQuestion('d', { on: 'fine' }, 'fine') +
      toyEnd('fine'),
  )
  expect(pathLength(flow, 'a')).toEqual({ least: 1, most: 2 })
  expect(pathLength(flow, 'b')).toEqual({ least: 1, most: 1 })
  expect(pathLength(flow, 'c')).toEqual({ least: 0, most: 0 })
  expect(pathLength(flow, 'mend')).toEqual({ least: 0, most: 0 })
})
