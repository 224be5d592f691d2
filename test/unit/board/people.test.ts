import { describe, expect, it } from 'vitest'
import { ok } from '@shared/result'
import { BoardState } from '@main/board/board-state'
import { ownerOfPerson } from '@main/board/directory'
import { People } from '@main/board/people'
import type { Person } from '@main/gws/gws-client'

const imani: Person = {
  ...{ userId: 'u1', userName: 'imani', displayName: 'Imani Okafor', employeeId: 'A1001' },
  channels: [{ media: 'email', isReady: true, isFree: true }],
}

function aDesk(told: Person, isLineUp = true) {
  const state = new BoardState()
  state.putOwners([ownerOfPerson(told)], [])
  const later: (() => void)[] = []
  let asked = 0
  let now = told
  const people = new People({
    gws: {
      agents: () => {
        asked += 1
        return Promise.resolve(ok([now, { ...imani, userId: 'u2' }]))
      },
    },
    ...{ state, changed: () => undefined, isLineUp: () => isLineUp },
    schedule: (run) => void later.push(run),
  })
  return {
    ...{ people, state },
    leaves: () => (now = { ...now, channels: [] }),
    pass: async () => {
      later.splice(0).forEach((run) => {
        run()
      })
      await Promise.resolve()
      await Promise.resolve()
    },
    asked: () => asked,
  }
}

describe('who is signed in on what', () => {
  it('is read when asked for, and changes nobody who is not on the board', async () => {
    const desk = aDesk(imani)
    desk.leaves()
    await desk.people.read()
    expect([...desk.state.owners.values()].map(({ id, presence }) => [id, presence])).toEqual([
      ['u1', 'signed-out'],
    ])
  })

  it('is read once when it is asked for while it is being read, and again afterwards', async () => {
    const desk = aDesk(imani)
    await Promise.all([desk.people.read(), desk.people.read()])
    expect(desk.asked()).toBe(1)
    await desk.people.read()
    expect(desk.asked()).toBe(2)
  })

  it('is read now and then by itself', async () => {
    const desk = aDesk(imani)
    desk.people.start()
    desk.leaves()
    await desk.pass()
    expect(desk.state.owners.get('Agent:u1')?.presence).toBe('signed-out')
  })

  it.each([
    ['the server tells it of nobody', { ...imani, channels: null }, true],
    ['the line is down', imani, false],
  ] as const)('is not asked for by itself when %s', async (_case, told, isLineUp) => {
    const desk = aDesk(told, isLineUp)
    desk.people.start()
    await desk.pass()
    expect(desk.asked()).toBe(0)
  })
})
