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
  const setBadge = createBadge({ app, platform, windows: () => [window, window], imageOf })
  return { counts, overlays, setBadge }
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
})
