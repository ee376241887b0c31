import { expect, test } from '@playwright/test'
import { createCachedFlights } from './cached-flights'

test('many askers share one flight, and its result until it is stale', async () => {
  let now = 0
  let flown = 0
  const get = createCachedFlights<number>(60_000, () => now)
  const fly = async () => ++flown
  expect(await Promise.all(Array.from({ length: 200 }, () => get('a', fly)))).toEqual(
    Array.from({ length: 200 }, () => 1),
  )
  now = 59_999
  expect(await get('a', fly)).toBe(1)
  now = 60_000
  expect(await get('a', fly)).toBe(2)
  expect(await get('b', fly)).toBe(3)
})

test('the time to keep begins when the flight lands', async () => {
  let now = 0
  const get = createCachedFlights<string>(10, () => now)
  let resolve = (_: string) => {}
  const promise = new Promise<string>((land) => {
    resolve = land
  })
  const first = get('a', () => promise)
  now = 1_000
  const second = get('a', async () => 'another')
  resolve('landed')
  expect(await Promise.all([first, second])).toEqual(['landed', 'landed'])
  now = 1_009
  expect(await get('a', async () => 'another')).toBe('landed')
})

test('a flight that fails is not kept', async () => {
  const get = createCachedFlights<string>(10, () => 0)
  await expect(get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await get('a', async () => 'yes')).toBe('yes')
})
