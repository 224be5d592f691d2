import type { NativeImage } from 'electron'
import { describe, expect, it } from 'vitest'
import { createBadge } from '@main/alerts/outputs/badge'

function aSystem(platform: string) {
  const counts: (number | undefined)[] = []
  const overlays: (readonly [string | null, string])[] = []
  const drawn = new Map<unknown, string>()
  const imageOf = (text: string): NativeImage => {
    const image = {} as NativeImage
    drawn.set(image, text)
    return image
  }
  const window = {
    setOverlayIcon: (image: NativeImage | null, words: string) =>
      void overlays.push([drawn.get(image) ?? null, words]),
  }
  const app = { setBadgeCount: (count?: number) => counts.push(count) > 0 }
  const { set: setBadge, shown } = createBadge({ app, platform, windows: () => [window, window], imageOf })
  return { counts, overlays, setBadge, shown }
}

describe('the badge', () => {
  it.each(['darwin', 'linux'])('gives the number itself to the dock or the launcher of %s', (platform) => {
    const { counts, overlays, setBadge } = aSystem(platform)
    setBadge(120, 'unread alerts')
    setBadge(0, 'no unread alerts')
    expect(counts).toEqual([120, 0])
    expect(overlays).toEqual([])
  })

  it('lays a plate with words over the icon of every window of Windows, and takes it away at nothing', () => {
    const { counts, overlays, setBadge } = aSystem('win32')
    setBadge(120, 'unread alerts')
    setBadge(0, 'no unread alerts')
    const [plate, nothing] = [['99+', '99+: unread alerts'] as const, [null, ''] as const]
    expect(overlays).toEqual([plate, plate, nothing, nothing])
    expect(counts).toEqual([])
  })

  it('lays the plate again over the icon of a window that is new in the task bar of Windows', () => {
    const { overlays, setBadge, shown } = aSystem('win32')
    shown()
    expect(overlays).toEqual([])
    setBadge(3, 'unread alerts')
    overlays.length = 0
    shown()
    expect(overlays).toEqual([
      ['3', '3: unread alerts'],
      ['3', '3: unread alerts'],
    ])
  })

  it.each(['darwin', 'linux'])('leaves the windows of %s alone', (platform) => {
    const { counts, overlays, setBadge, shown } = aSystem(platform)
    setBadge(3, 'unread alerts')
    shown()
    expect([counts, overlays]).toEqual([[3], []])
  })
})
