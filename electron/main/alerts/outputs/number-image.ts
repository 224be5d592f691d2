import { nativeImage, type NativeImage } from 'electron'
import { emptyPicture, withNumber, type Picture } from '../tray-number'

/** The image with a number drawn into each of its sizes; made of whole multiples of 16 or 22 pixels. */
export function imageWithNumber(image: NativeImage, text: string): NativeImage {
  const pictures = image.getScaleFactors().map((scaleFactor) => {
    const pixels = image.toBitmap({ scaleFactor })
    return { scaleFactor, picture: { size: Math.sqrt(pixels.length / 4), pixels } }
  })
  return imageOf(pictures, text)
}

/** A number alone, 16 pixels a side, for one and for two pixels a point. */
export function imageOfNumber(text: string): NativeImage {
  return imageOf(
    [1, 2].map((scaleFactor) => ({ scaleFactor, picture: emptyPicture(16 * scaleFactor) })),
    text,
  )
}

function imageOf(
  pictures: readonly { readonly scaleFactor: number; readonly picture: Picture }[],
  text: string,
): NativeImage {
  const image = nativeImage.createEmpty()
  for (const { scaleFactor, picture } of pictures) {
    const { size, pixels } = withNumber(picture, text)
    image.addRepresentation({ scaleFactor, width: size, height: size, buffer: Buffer.from(pixels) })
  }
  return image
}
