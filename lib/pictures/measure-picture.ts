import sharp from 'sharp'

/** The size of a picture as it is shown, in px. */
export type Dimensions = { width: number; height: number }

/** Measure a picture's file, turned as it says that it is to be; undefined when it is none that can be read. */
export async function measurePicture(file: string): Promise<Dimensions | undefined> {
  try {
    const { autoOrient } = await sharp(file).metadata()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch {
    // Browsers show words in its place, and need no room for it.
    return undefined
  }
}
