import { describe, expect, it } from 'vitest'
import { waysOfTelling } from '@main/alerts/outputs/ways-of-telling'

const message = { hasSound: true, isSoundOnly: false, isUpdate: false }

describe('how an alert is told', () => {
  it.each(['win32', 'darwin'])(
    'on %s only a notification sounds, which the system keeps quiet when it should',
    (platform) => {
      expect(waysOfTelling(message, platform)).toEqual({ isShown: true, rings: true, beeps: false })
      expect(waysOfTelling({ ...message, isSoundOnly: true }, platform)).toEqual({
        isShown: true,
        rings: true,
        beeps: false,
      })
    },
  )

  it('on Linux the app sounds by itself, with or without a notification', () => {
    expect(waysOfTelling(message, 'linux')).toMatchObject({ isShown: true, beeps: true })
    expect(waysOfTelling({ ...message, isSoundOnly: true }, 'linux')).toMatchObject({
      isShown: false,
      beeps: true,
    })
  })

  it.each(['win32', 'darwin', 'linux'])('on %s more of the same is told without a sound', (platform) => {
    expect(waysOfTelling({ ...message, isUpdate: true }, platform)).toEqual({
      isShown: true,
      rings: false,
      beeps: false,
    })
    expect(waysOfTelling({ ...message, isSoundOnly: true, isUpdate: true }, platform).isShown).toBe(false)
  })
})
