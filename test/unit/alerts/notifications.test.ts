import { describe, expect, it } from 'vitest'
import type { AlertMessage } from '@main/alerts/alert-centre'
import { createNotifications } from '@main/alerts/outputs/notifications'
import { createFakeLog } from '@support/fake-log'

function aDesktop(isSupported = true) {
  const happened: string[] = []
  const listeners = new Map<string, () => void>()
  const { log, lines } = createFakeLog()
  const desktop = createNotifications({
    ...{ platform: 'win32', log, isDoNotDisturb: () => Promise.resolve(false) },
    system: {
      isSupported: () => isSupported,
      make: ({ title = '' }, on) => {
        for (const [event, listener] of Object.entries(on)) listeners.set(`${event} ${title}`, listener)
        return {
          show: () => void happened.push(`show ${title}`),
          close: () => void happened.push(`close ${title}`),
        }
      },
      beep: () => void happened.push('beep'),
    },
    onOpen: ({ title }) => void happened.push(`open ${title}`),
    onUnshown: ({ title }) => void happened.push(`unshown ${title}`),
  })
  const systemSays = (event: string, title: string): void => listeners.get(`${event} ${title}`)?.()
  return { desktop, happened, lines, systemSays }
}

const message = (title: string): AlertMessage => ({
  ...{ title, body: '', jump: { item: null, place: null }, entries: [] },
  ...{ hasSound: false, isSoundOnly: false, isUpdate: false },
})

describe('the message on the desktop', () => {
  it('gives way to a newer one also when Windows has laid it into its centre meanwhile', () => {
    const { desktop, happened, systemSays } = aDesktop()
    desktop.show(message('1 new'))
    systemSays('close', '1 new')
    desktop.show(message('2 new'))
    expect(happened).toEqual(['show 1 new', 'close 1 new', 'show 2 new'])
  })

  it('goes when the window was looked at, though it was in the centre of Windows', () => {
    const { desktop, happened, systemSays } = aDesktop()
    desktop.show(message('1 new'))
    systemSays('close', '1 new')
    desktop.clear()
    expect(happened).toEqual(['show 1 new', 'close 1 new'])
  })

  it('opens what it is about', () => {
    const { desktop, happened, systemSays } = aDesktop()
    desktop.show(message('1 new'))
    systemSays('click', '1 new')
    expect(happened).toEqual(['show 1 new', 'open 1 new'])
  })

  it('falls to the window when the system refuses it, but not when a newer one is there', () => {
    const { desktop, happened, lines, systemSays } = aDesktop()
    desktop.show(message('1 new'))
    desktop.show(message('2 new'))
    systemSays('failed', '1 new')
    systemSays('failed', '2 new')
    expect(happened).toEqual(['show 1 new', 'close 1 new', 'show 2 new', 'unshown 2 new'])
    expect(lines).toHaveLength(1)
  })

  it('falls to the window where the system has no notifications, and the log says so once', () => {
    const { desktop, happened, lines } = aDesktop(false)
    desktop.show(message('1 new'))
    desktop.show(message('2 new'))
    expect(happened).toEqual(['unshown 1 new', 'unshown 2 new'])
    expect(lines).toHaveLength(1)
  })
})
