import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { BAIT_PATHS, CONTROL_PATH } from './own-files'

test('the control and every bait are files of this site', () => {
  const missing = [CONTROL_PATH, ...BAIT_PATHS].filter((path) => !existsSync(`public${path}`))
  expect(missing).toEqual([])
})
