import { describe, expect, it } from 'vitest'
import { createSaidWhenSeen, sayOnce } from '@main/windows/said-when-seen'

function aDesk() {
  const desk = { isSeen: false, told: [] as string[] }
  const notes = createSaidWhenSeen(() => desk.isSeen)
  const say = (name: string, text = name): void => notes.say(name, () => void desk.told.push(text))
  return { desk, notes, say }
}

describe('what is said to somebody who can see it', () => {
  it('is said at once while a window is to be seen', () => {
    const { desk, say } = aDesk()
    desk.isSeen = true
    say('tray')
    expect(desk.told).toEqual(['tray'])
  })

  it('waits for a window to be seen, and is said once then', () => {
    const { desk, notes, say } = aDesk()
    say('tray')
    notes.look()
    expect(desk.told).toEqual([])
    desk.isSeen = true
    notes.look()
    notes.look()
    expect(desk.told).toEqual(['tray'])
  })

  it('gives way to what is newer, but not to what is about something else', () => {
    const { desk, notes, say } = aDesk()
    say('alert', 'New in Draft')
    say('tray')
    say('alert', '2 new in Draft')
    desk.isSeen = true
    notes.look()
    expect(desk.told).toEqual(['2 new in Draft', 'tray'])
  })

  it('is never said when it was dropped before', () => {
    const { desk, notes, say } = aDesk()
    say('alert')
    notes.drop('alert')
    desk.isSeen = true
    notes.look()
    expect(desk.told).toEqual([])
  })

  it('counts as said for ever only when somebody could see it', () => {
    const { desk, notes } = aDesk()
    let wasSaid = false
    const once = {
      wasSaid: () => wasSaid,
      remember: () => void (wasSaid = true),
      tell: () => void desk.told.push('no tray'),
    }
    sayOnce(notes, 'no tray', once)
    expect([wasSaid, desk.told]).toEqual([false, []])
    desk.isSeen = true
    notes.look()
    sayOnce(notes, 'no tray', once)
    expect([wasSaid, desk.told]).toEqual([true, ['no tray']])
  })
})
