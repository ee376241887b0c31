import satori from 'satori'
import sharp from 'sharp'
import { layOutPicture, MARK } from './lay-out-picture'
import { PICTURE_SIZE, type Picture } from './picture'
import { readFonts } from './read-fonts'

/** What the typefaces lack and a title can do without. */
const EMOJI = /\s*(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu

/**
 * Draw a picture as a PNG, offline. A title in a script that the look's typefaces lack gives way to the
 * site's name: a row of empty boxes tells less than nothing.
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const { siteName } = picture
  const svg =
    (await drawSvg(picture)) ??
    (await drawSvg({ ...picture, title: siteName, label: '' })) ??
    (await drawSvg({ title: '', siteName: '', tagline: '' })) ??
    ''
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 3 }).toBuffer()
}

/** The picture with its words as outlines; undefined when a typeface lacks some of them. */
async function drawSvg(picture: Picture): Promise<string | undefined> {
  let isWhole = true
  const title = picture.title.replace(EMOJI, '')
  const svg = await satori(layOutPicture({ ...picture, title }) as Parameters<typeof satori>[0], {
    ...PICTURE_SIZE,
    fonts: await readFonts(),
    // Asked for what no typeface has.
    loadAdditionalAsset: async () => {
      isWhole = false
      return []
    },
  })
  return isWhole ? svg.replace('</svg>', `${MARK}</svg>`) : undefined
}
