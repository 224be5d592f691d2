import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf } from '@main/alerts/texts'
import { emptyPicture, withNumber, type Picture } from '@main/alerts/tray-number'

/** A picture in letters: `#` white, `:` the plate, `.` nothing, `o` what was there before. */
function drawn({ size, pixels }: Picture): readonly string[] {
  const letterAt = (at: number): string => {
    const [blue = 0, green = 0, , alpha = 0] = pixels.slice(at * 4, at * 4 + 4)
    if (alpha === 0) return '.'
    if (blue === 0x76 && green === 0x76) return 'o'
    return blue === 0xff ? '#' : ':'
  }
  const letters = Array.from({ length: size * size }, (_, at) => letterAt(at))
  return Array.from({ length: size }, (_, row) => letters.slice(row * size, (row + 1) * size).join(''))
}

function grey(size: number): Picture {
  return { size, pixels: new Uint8Array(size * size * 4).fill(0x76) }
}

describe('a number in the tray icon', () => {
  it('stands in the lower right corner, apart from the icon', () => {
    expect(drawn(withNumber(grey(16), '7')).slice(5)).toEqual([
      'oooooooooooooooo',
      'oooooooo........',
      'oooooooo..:::::.',
      'oooooooo.:::::::',
      'oooooooo.::###::',
      'oooooooo.::::#::',
      'oooooooo.:::#:::',
      'oooooooo.:::#:::',
      'oooooooo.:::#:::',
      'oooooooo.:::::::',
      'oooooooo..:::::.',
    ])
  })

  it('leaves the upper part of the icon, which says the state, when it is at its longest', () => {
    const rows = drawn(withNumber(grey(22), '99+'))
    expect(rows.slice(0, 10)).toEqual(Array<string>(10).fill('o'.repeat(22)))
    expect(rows.slice(13, 20)).toEqual([
      '.::' + ' ### '.replaceAll(' ', ':') + ':' + ':###:' + ':' + ':::::' + '::',
      '.::#::##:#::##:::#::::',
      '.::#::##:#::##:::#::::',
      '.:::####::####:#####::',
      '.:::::##::::##:::#::::',
      '.:::::##::::##:::#::::',
      '.:::###:::###:::::::::',
    ])
  })

  it('is drawn twice as large for two pixels a point', () => {
    const doubled = drawn(withNumber(emptyPicture(16), '42')).flatMap((row) => {
      const wide = Array.from(row, (letter) => letter + letter).join('')
      return [wide, wide]
    })
    expect(drawn(withNumber(emptyPicture(32), '42'))).toEqual(doubled)
  })

  it('changes nothing in the picture that it was given, and keeps its size, for any count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(16, 22, 32, 44), (count, size) => {
        const picture = grey(size)
        const numbered = withNumber(picture, countOf(count))
        expect(picture).toEqual(grey(size))
        expect(numbered.pixels.length).toBe(picture.pixels.length)
        expect(drawn(numbered).join('')).toContain('#')
      }),
      { numRuns: 20 },
    )
  })
})
