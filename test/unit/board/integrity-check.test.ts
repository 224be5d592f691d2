import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '@shared/result'
import type { OwnerPlan } from '@main/board/directory'
import { IntegrityCheck, type CheckMethod } from '@main/board/integrity-check'
import { silentLog } from '@main/diagnostics/log'
import type { Accepted } from '@main/gws/gws-client'
import { createVirtualClock } from '@support/virtual-clock'

const nothing = { arrived: [], left: [], moved: [] }
const plans: ReadonlyMap<string, OwnerPlan> = new Map([
  ['Agent:u1', { ownerKey: 'Agent:u1', address: { kind: 'Agent', userId: 'u1' }, workbinIds: ['drafts'] }],
])

const people = (count: number): ReadonlyMap<string, OwnerPlan> =>
  new Map(
    Array.from({ length: count }, (_, at) => {
      const userId = `u${String(at)}`
      const address = { kind: 'Agent' as const, userId }
      return [`Agent:${userId}`, { ownerKey: `Agent:${userId}`, address, workbinIds: ['drafts'] }]
    }),
  )

function aCheck(
  method: CheckMethod,
  answer: Result<Accepted> = ok({ referenceId: 7 }),
  { owners = plans, onScreen = [] as readonly string[] } = {},
) {
  const clock = createVirtualClock()
  const read: string[] = []
  const corrected: number[] = []
  let asked = 0
  const check = new IntegrityCheck({
    ...{ method, now: clock.now, schedule: clock.schedule, log: silentLog },
    requestStats: () => {
      asked += 1
      return Promise.resolve(answer)
    },
    plans: () => owners,
    onScreen: () => new Set(onScreen),
    countIn: () => 3,
    isSettled: () => true,
    isCalm: () => true,
    read: (ownerKey) => read.push(ownerKey),
    onCorrected: (interactions) => corrected.push(interactions),
  })
  check.start()
  const answered = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  const nextTurn = (): Promise<void> => {
    clock.pass(5_000)
    return answered()
  }
  const tell = (count: number, referenceId: number | null = 7): void =>
    check.onStats({
      ...{ type: 'stats', referenceId },
      counts: [{ workbinId: 'drafts', kind: 'Agent', ownerId: 'u1', count }],
    })
  return { check, read, corrected, clock, nextTurn, answered, tell, asked: () => asked }
}

describe('the check of the board', () => {
  it('reads nothing as long as the counters agree', async () => {
    const { read, nextTurn, tell, asked } = aCheck('counts')
    await nextTurn()
    tell(3)
    expect([asked(), read]).toEqual([1, []])
  })

  it('reads the owner whose counters differ', async () => {
    const { read, nextTurn, tell } = aCheck('counts')
    await nextTurn()
    tell(4)
    expect(read).toEqual(['Agent:u1'])
  })

  it('takes counters that overtake the answer of their request', async () => {
    const { read, clock, tell, answered } = aCheck('counts')
    clock.pass(5_000)
    tell(4)
    await answered()
    expect(read).toContain('Agent:u1')
  })

  it('reads in turns where the server has no counters', async () => {
    const { read, nextTurn, asked } = aCheck('counts', fail('resource-gone', ''))
    for (let turn = 0; turn < 3; turn += 1) await nextTurn()
    expect([asked(), read.length]).toEqual([1, 2])
  })

  it('takes in turns one owner on a screen and one of all', async () => {
    const { nextTurn, read } = aCheck('readings', undefined, { owners: people(4), onScreen: ['Agent:u3'] })
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    expect(read).toEqual(['Agent:u3', 'Agent:u0', 'Agent:u3', 'Agent:u1', 'Agent:u3'])
  })

  it.each([
    [10, 5_000],
    [900, 3_000],
    [50_000, 1_000],
  ])('with %i owners looks at one every %i ms', (count, everyMs) => {
    const { clock, read } = aCheck('readings', undefined, { owners: people(count) })
    clock.pass(everyMs - 1)
    const early = read.length
    clock.pass(1)
    expect([early, read.length]).toEqual([0, 1])
  })

  it('asks on where the server was only out of reach', async () => {
    const { nextTurn, asked, read } = aCheck('counts', fail('connection-lost', ''))
    for (let turn = 0; turn < 2; turn += 1) await nextTurn()
    expect([asked(), read]).toEqual([2, []])
  })

  it('reads in turns where counters never come', async () => {
    const { nextTurn, asked, read } = aCheck('counts')
    for (let turn = 0; turn < 8; turn += 1) await nextTurn()
    const [before, readBefore] = [asked(), read.length]
    for (let turn = 0; turn < 4; turn += 1) await nextTurn()
    expect([asked() - before, read.length - readBefore]).toEqual([0, 4])
  })

  it('reads everybody now and then although the counters agree', async () => {
    const { read, nextTurn, tell } = aCheck('counts')
    for (let turn = 0; turn < 12; turn += 1) {
      await nextTurn()
      tell(3)
    }
    expect(read.length).toBeGreaterThan(1)
  })

  it('stops believing counters that were wrong twice', async () => {
    const { check, read, nextTurn, tell, asked } = aCheck('counts')
    for (let turn = 0; turn < 2; turn += 1) {
      await nextTurn()
      tell(4)
      check.ended('Agent:u1')
    }
    const before = asked()
    await nextTurn()
    expect([asked() - before, read.length]).toEqual([0, 3])
  })

  it('counts what a reading found different and no message explains', async () => {
    const { check, nextTurn, corrected } = aCheck('readings')
    await nextTurn()
    check.found('Agent:u1', { ...nothing, arrived: ['i1', 'i2'], left: ['i3'] })
    check.told('i2')
    await nextTurn()
    expect(corrected).toEqual([2])
  })

  it('does nothing when it is off', async () => {
    const { read, nextTurn, asked } = aCheck('off')
    await nextTurn()
    expect([asked(), read]).toEqual([0, []])
  })
})
