import { describe, expect, it, vi } from 'vitest'
import { connectStores, type NewsSinks } from '@/bridge/connect-stores'
import type { BoardChange, BoardSnapshot } from '@shared/domain/board'
import { fail, ok, type Result } from '@shared/result'
import { fakeBridge, type Answers } from '@support/fake-bridge'
import { aBoard, aChange, signedOut } from '@support/opening-state'

/** A board that only counts, with the rule of the real one about what comes next. */
function countingBoard() {
  const applied: number[] = []
  let sequence = -1
  const replaceBoard = (snapshot: BoardSnapshot): void => {
    sequence = snapshot.sequence
    applied.push(-sequence)
  }
  const applyChange = (change: BoardChange): 'applied' | 'ignored' | 'gap' => {
    if (change.sequence <= sequence) return 'ignored'
    if (change.sequence > sequence + 1) return 'gap'
    sequence = change.sequence
    applied.push(sequence)
    return 'applied'
  }
  return { applied, replaceBoard, applyChange }
}

function connected(answers: Answers) {
  const main = fakeBridge(answers)
  const board = countingBoard()
  const heard: string[] = []
  const hear = (name: string) => () => void heard.push(name)
  const sinks: NewsSinks = {
    openWith: hear('opened'),
    ...{ replaceBoard: board.replaceBoard, applyChange: board.applyChange },
    on: {
      'board.meanwhile': hear('meanwhile'),
      'connection.changed': hear('connection'),
      'session.changed': hear('session'),
      'services.changed': hear('services'),
      'settings.changed': hear('settings'),
      'window.handedOver': hear('handed over'),
      'updates.changed': hear('updates'),
      'menu.chosen': hear('menu'),
      'transfers.changed': hear('transfers'),
      'interactions.changed': hear('interactions'),
      'chat.said': hear('chat'),
      'batches.changed': hear('batches'),
      'transfers.recovered': hear('recovered'),
      'reminders.changed': hear('reminders'),
      'app.leaveAsked': hear('leave'),
      'alerts.changed': hear('alerts'),
      'alerts.opened': hear('alert opened'),
      'alerts.unshown': hear('alert unshown'),
      'window.noTray': hear('no tray'),
      'window.closedToTray': hear('tray'),
    },
  }
  return { main, applied: board.applied, heard, connection: connectStores(main.bridge, sinks) }
}

const opensAt = (sequence: number): Answers => ({
  'window.open': async () => ok(signedOut({ board: aBoard({ sequence }) })),
})

const snapshots = (main: { asked: readonly { name: string }[] }): number =>
  main.asked.filter(({ name }) => name === 'board.snapshot').length

describe('the connection of the stores to main', () => {
  it('listens before it says that the window is open', async () => {
    const counts: number[] = []
    const main = fakeBridge({
      'window.open': async () => {
        counts.push(main.listenerCount())
        return ok(signedOut())
      },
    })
    const nothing = (): void => undefined
    const on = {
      'board.meanwhile': nothing,
      ...{ 'connection.changed': nothing, 'session.changed': nothing, 'settings.changed': nothing },
      ...{ 'transfers.changed': nothing, 'batches.changed': nothing, 'window.closedToTray': nothing },
      ...{ 'services.changed': nothing, 'window.handedOver': nothing },
      ...{ 'alerts.changed': nothing, 'window.noTray': nothing },
      ...{ 'alerts.opened': nothing, 'alerts.unshown': nothing },
      ...{ 'updates.changed': nothing, 'menu.chosen': nothing },
      ...{ 'interactions.changed': nothing, 'chat.said': nothing, 'app.leaveAsked': nothing },
      ...{ 'transfers.recovered': nothing, 'reminders.changed': nothing },
    }
    const sinks = { openWith: nothing, replaceBoard: nothing, applyChange: () => 'applied' as const, on }
    await connectStores(main.bridge, sinks).opened

    const boardToo = 1
    expect(counts).toEqual([Object.keys(on).length + boardToo])
  })

  it('keeps changes that overtake the first state, and leaves out those it already contains', async () => {
    let answer: (value: Result<ReturnType<typeof signedOut>>) => void = () => undefined
    const { main, applied, connection } = connected({
      'window.open': () => new Promise((resolve) => (answer = resolve)),
    })
    for (const sequence of [4, 5, 6]) main.emit('board.changed', aChange(sequence))
    expect(applied).toEqual([])
    answer(ok(signedOut({ board: aBoard({ sequence: 5 }) })))
    await connection.opened

    expect(applied).toEqual([-5, 6])
  })

  it('asks for one snapshot when changes are missing, and carries on behind it', async () => {
    let answer: (value: Result<BoardSnapshot>) => void = () => undefined
    const { main, applied, connection } = connected({
      ...opensAt(1),
      'board.snapshot': () => new Promise((resolve) => (answer = resolve)),
    })
    await connection.opened
    for (const sequence of [4, 5, 6]) main.emit('board.changed', aChange(sequence))
    expect(snapshots(main)).toBe(1)
    answer(ok(aBoard({ sequence: 5 })))
    await vi.waitFor(() => expect(applied).toEqual([-1, -5, 6]))

    main.emit('board.changed', aChange(7))
    expect(applied).toEqual([-1, -5, 6, 7])
    expect(snapshots(main)).toBe(1)
  })

  it('asks again when changes behind the snapshot are missing too', async () => {
    const sequences = [3, 7]
    const { main, applied, connection } = connected({
      ...opensAt(1),
      'board.snapshot': async () => ok(aBoard({ sequence: sequences.shift() ?? 0 })),
    })
    await connection.opened
    for (const sequence of [3, 8]) main.emit('board.changed', aChange(sequence))

    await vi.waitFor(() => expect(applied).toEqual([-1, -3, -7, 8]))
  })

  it('asks again with the next change when a snapshot could not be had', async () => {
    const answers = [fail('bug', 'not now'), ok(aBoard({ sequence: 4 }))]
    const { main, applied, connection } = connected({
      ...opensAt(1),
      'board.snapshot': async () => answers.shift() ?? fail('bug', 'asked too often'),
    })
    await connection.opened
    main.emit('board.changed', aChange(3))
    await vi.waitFor(() => expect(snapshots(main)).toBe(1))
    await Promise.resolve()
    main.emit('board.changed', aChange(4))

    await vi.waitFor(() => expect(applied).toEqual([-1, -4]))
  })

  it('hands every other event to its store', async () => {
    const { main, heard, connection } = connected(opensAt(0))
    await connection.opened
    main.emit('connection.changed', { phase: 'online', since: 1 })
    main.emit('session.changed', signedOut().session)
    main.emit('settings.changed', signedOut().settings)
    main.emit('transfers.changed', [])
    main.emit('window.closedToTray', { trayIsVisible: true })

    expect(heard).toEqual(['opened', 'connection', 'session', 'settings', 'transfers', 'tray'])
  })

  it('tells why there is no first state', async () => {
    const { connection } = connected({ 'window.open': async () => fail('bug', 'no state') })

    expect(await connection.opened).toMatchObject({ ok: false, failure: { reason: 'bug' } })
  })

  it('removes every listener when it is closed', async () => {
    const { main, connection } = connected(opensAt(0))
    await connection.opened
    connection.close()

    expect(main.listenerCount()).toBe(0)
  })
})
