import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { measurePicture } from './measure-picture'

const blank = { width: 30, height: 20, channels: 3, background: 'white' } as const

test('a picture has the size in which it is shown, also when it was taken sideways', async ({
  browserName: _,
}, testInfo) => {
  const file = testInfo.outputPath('a.png')
  await sharp({ create: blank }).png().toFile(file)
  expect(await measurePicture(file)).toEqual({ width: 30, height: 20 })
  const turned = testInfo.outputPath('b.jpg')
  await sharp({ create: blank }).withMetadata({ orientation: 6 }).jpeg().toFile(turned)
  expect(await measurePicture(turned)).toEqual({ width: 20, height: 30 })
})

test('a file that is no picture has no size', async ({ browserName: _ }, testInfo) => {
  const file = testInfo.outputPath('a.png')
  writeFileSync(file, 'This is no picture.')
  expect(await measurePicture(file)).toBeUndefined()
})
