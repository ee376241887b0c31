import { expect, test } from '@playwright/test'
import { roundPath } from './round-path'

test('corners are rounded, and no further than half of the way to the next', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 40 },
  ]
  expect(roundPath(points, 8)).toBe('M0 0L32 0Q40 0 40 8L40 40')
  expect(roundPath(points, 100)).toBe('M0 0L20 0Q40 0 40 20L40 40')
})

test('a straight line has no corners, and no points have no path', () => {
  expect(
    roundPath(
      [
        { x: 0, y: 5 },
        { x: 9.06, y: 5 },
      ],
      8,
    ),
  ).toBe('M0 5L9.1 5')
  expect(roundPath([], 8)).toBe('')
})
