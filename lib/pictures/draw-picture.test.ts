import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { drawPicture } from './draw-picture'
import { COLOURS } from './lay-out-picture'

const site = { siteName: 'Toy', tagline: 'Help with toys', label: 'A topic' }

/** The box of all ink between the label and the line at the foot: where the title stands. */
async function boxOfTitle(title: string) {
  const area = { left: 0, top: 110, width: 1200, height: 370 }
  const drawn = await sharp(await drawPicture({ ...site, title }))
    .extract(area)
    .png()
    .toBuffer()
  const { info } = await sharp(drawn).trim().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, left: -(info.trimOffsetLeft ?? 0) }
}

test('a picture is a PNG of the size that previews take, with nothing transparent', async () => {
  const { format, width, height, hasAlpha } = await sharp(
    await drawPicture({ ...site, title: 'A title' }),
  ).metadata()
  expect({ format, width, height, hasAlpha }).toEqual({
    format: 'png',
    width: 1200,
    height: 630,
    hasAlpha: false,
  })
})

test('equal words make equal pictures', async () => {
  const draw = async (title: string) =>
    Buffer.from(await drawPicture({ ...site, title })).toString('base64')
  expect(await draw('A title')).toBe(await draw('A title'))
  expect(await draw('A title')).not.toBe(await draw('Another title'))
})

for (const [kind, title] of Object.entries({
  short: 'What is it?',
  'of 80 characters':
    'A title of eighty characters is the longest that the schema lets an author write',
  'of 300 characters': 'A title that goes on and on, '.repeat(11),
  'of one word of 80 letters': 'm'.repeat(80),
  Greek: 'Γιατί σταμάτησε ο σύνδεσμός μου;',
  Russian: 'Почему мой коннектор перестал работать?',
})) {
  test(`a title ${kind} stays between the margins and the lines`, async () => {
    const { left, width, height } = await boxOfTitle(title)
    expect(left).toBeGreaterThanOrEqual(78)
    expect(left + width).toBeLessThanOrEqual(1122)
    expect(height).toBeLessThan(368)
  })
}

test('a title that the typefaces cannot set gives way to the name of the site', async () => {
  const draw = async (title: string, label = '') =>
    Buffer.from(await drawPicture({ ...site, title, label })).toString('base64')
  expect(await draw('コネクタが接続できません', 'A topic')).toBe(await draw('Toy'))
  expect(await draw('It works 🎉 now')).toBe(await draw('It works now'))
})

test('the colours are those of the look', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8')
  for (const [role, colour] of Object.entries(COLOURS)) {
    expect(tokens).toContain(`--color-${role}: light-dark(${colour},`)
  }
})
