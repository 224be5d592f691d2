/** A square picture: `size` pixels a side, four bytes a pixel in the order blue, green, red, alpha. */
export interface Picture {
  readonly size: number
  readonly pixels: Uint8Array
}

type Glyphs = Readonly<Record<string, readonly string[]>>

/** Three columns by five rows: what can still be read at 16 pixels. */
const small: Glyphs = {
  '0': ['###', '# #', '# #', '# #', '###'],
  '1': [' # ', '## ', ' # ', ' # ', '###'],
  '2': ['###', '  #', '###', '#  ', '###'],
  '3': ['###', '  #', '###', '  #', '###'],
  '4': ['# #', '# #', '###', '  #', '  #'],
  '5': ['###', '#  ', '###', '  #', '###'],
  '6': ['###', '#  ', '###', '# #', '###'],
  '7': ['###', '  #', ' # ', ' # ', ' # '],
  '8': ['###', '# #', '###', '# #', '###'],
  '9': ['###', '# #', '###', '  #', '###'],
  '+': ['   ', ' # ', '###', ' # ', '   '],
}

/** Five columns by seven rows, for pictures of 22 pixels and more. */
const large: Glyphs = {
  '0': [' ### ', '##  #', '##  #', '##  #', '##  #', '##  #', ' ### '],
  '1': ['  ## ', ' ### ', '  ## ', '  ## ', '  ## ', '  ## ', ' ####'],
  '2': [' ### ', '#  ##', '   ##', '  ## ', ' ##  ', '##   ', '#####'],
  '3': [' ### ', '#  ##', '   ##', '  ## ', '   ##', '#  ##', ' ### '],
  '4': ['   ##', '  ###', ' # ##', '#  ##', '#####', '   ##', '   ##'],
  '5': ['#####', '##   ', '#### ', '   ##', '   ##', '#  ##', ' ### '],
  '6': [' ### ', '##   ', '#### ', '##  #', '##  #', '##  #', ' ### '],
  '7': ['#####', '   ##', '   ##', '  ## ', '  ## ', ' ##  ', ' ##  '],
  '8': [' ### ', '##  #', '##  #', ' ### ', '##  #', '##  #', ' ### '],
  '9': [' ### ', '#  ##', '#  ##', ' ####', '   ##', '   ##', ' ### '],
  '+': ['     ', '  #  ', '  #  ', '#####', '  #  ', '  #  ', '     '],
}

const WHITE = [0xff, 0xff, 0xff, 0xff] as const
const RED = [0x1e, 0x26, 0xb3, 0xff] as const
const CLEAR = [0, 0, 0, 0] as const
/** Between the edge of the plate and the number, in its units. */
const PADDING = 2

/** The plate of a number. Lengths are in units; `x` and `y` in pixels, from the upper left of the picture. */
interface Plate {
  readonly text: string
  readonly glyphs: Glyphs
  readonly unit: number
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
}

/**
 * The picture with a number in its lower right corner: white on a red plate, with a rim cut out of the picture around it,
 * so that it can be read on light and dark panels alike. `text` is digits and a plus, at most three characters. Sizes are
 * multiples of 16 or of 22.
 */
export function withNumber(picture: Picture, text: string): Picture {
  const { size } = picture
  const plate = plateOf(size, text)
  const pixels = Uint8Array.from(picture.pixels)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const colour = colourAt(
        plate,
        Math.floor((x - plate.x) / plate.unit),
        Math.floor((y - plate.y) / plate.unit),
      )
      if (colour) pixels.set(colour, (y * size + x) * 4)
    }
  }
  return { size, pixels }
}

/** A picture of that size with nothing in it. */
export function emptyPicture(size: number): Picture {
  return { size, pixels: new Uint8Array(size * size * 4) }
}

function plateOf(size: number, text: string): Plate {
  const isLarge = size % 22 === 0
  const glyphs = isLarge ? large : small
  const unit = size / (isLarge ? 22 : 16)
  const [columns, rows] = isLarge ? [5, 7] : [3, 5]
  const width = text.length * (columns + 1) - 1 + 2 * PADDING
  const height = rows + 2 * PADDING
  return { text, glyphs, unit, width, height, x: size - width * unit, y: size - height * unit }
}

/** The colour at a place of the plate, counted in units from its upper left; undefined outside of plate and rim. */
function colourAt(plate: Plate, column: number, row: number): readonly number[] | undefined {
  const { width, height } = plate
  if (column < -1 || row < -1 || column > width || row > height) return undefined
  const isEdge = (at: number, length: number): boolean => at <= 0 || at >= length - 1
  const isOutside = column < 0 || row < 0 || column === width || row === height
  if (isOutside || (isEdge(column, width) && isEdge(row, height))) return CLEAR
  return isInk(plate, column - PADDING, row - PADDING) ? WHITE : RED
}

function isInk({ text, glyphs }: Plate, column: number, row: number): boolean {
  const step = (glyphs['0']?.[0]?.length ?? 0) + 1
  const glyph = glyphs[text[Math.floor(column / step)] ?? '']
  return column >= 0 && glyph?.[row]?.[column % step] === '#'
}
