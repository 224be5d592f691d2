import { describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import type { GwsClient } from '@main/gws/gws-client'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { HeldStore } from '@main/transfers/held-store'
import { TransferService } from '@main/transfers/transfer-service'
import { fakeMe } from '@support/fake-board-server'
import { createFakeGws } from '@support/fake-gws'
import { createFakeJournal, type FakeJournal } from '@support/fake-journal'
import { aHeldResource, aResource } from '@support/fake-resource'

const workbinKey = 'AgentGroup:Returns/team'
const me = { kind: 'me' } as const

interface Desk {
  readonly transfers: TransferService
  readonly held: HeldStore
  readonly journal: FakeJournal
  readonly readAgain: string[]
  readonly calls: string[]
}

/** A console whose server answers every pull with a lost line and then shows whether it is held. */
function aDesk(calls: Partial<GwsClient> = {}): Desk {
  const board = new BoardState()
  board.putOwners([], [unreadWorkbin('AgentGroup:Returns', 'team', 'Team')])
  board.put(workbinKey, aResource(), 'read')
  const held = new HeldStore(Date.now, () => undefined)
  const journal = createFakeJournal()
  const readAgain: string[] = []
  const asked: string[] = []
  const gws = createFakeGws({
    pull: () => {
      asked.push('pull')
      return Promise.resolve(fail('connection-lost', ''))
    },
    placeInQueue: () => {
      asked.push('placeInQueue')
      return Promise.resolve(fail('wrong-state', ''))
    },
    heldInteractions: () => Promise.resolve(ok([aHeldResource()])),
    ...calls,
  })
  const transfers = new TransferService({
    ...{ gws, pending: createPendingOperations(), confirmationMs: 20, me: fakeMe, board, held, journal },
    ...{
      server: 'https://gws.example.com',
      log: silentLog,
      now: Date.now,
      canAddToAgentWorkbin: true,
      canMove: () => true,
    },
    pulled: (key, id) => board.remove(key, id, { own: true }),
    reasonKey: () => 'SupervisorReason',
    readAgain: (keys) => readAgain.push(...keys),
  })
  return { transfers, held, journal, readAgain, calls: asked }
}

describe('the transfers', () => {
  it('write the steps of a pull in their order', async () => {
    const { transfers, journal } = aDesk()
    await transfers.move({ interactionId: 'i1', workbinKey, target: me })
    expect(journal.entries.map(({ step, from }) => [step, from])).toEqual([
      ...[
        ['pulling', workbinKey],
        ['held', workbinKey],
      ],
    ])
  })

  it('ask nothing of the server when the journal cannot be written', async () => {
    const { transfers, journal, calls } = aDesk()
    journal.breakDown()
    const result = await transfers.move({ interactionId: 'i1', workbinKey, target: me })
    expect([result, calls]).toMatchObject([
      { ok: true, value: { state: 'refused', failure: { reason: 'journal-not-written' } } },
      [],
    ])
  })

  it('do not pull what is not in that workbin any more', async () => {
    const { transfers, calls } = aDesk()
    const result = await transfers.move({ interactionId: 'i2', workbinKey, target: me })
    expect([result, calls]).toMatchObject([{ ok: false, failure: { reason: 'taken-by-someone-else' } }, []])
  })

  it('say since when it waits in a queue again, when nobody has it any more', async () => {
    const { transfers } = aDesk({
      pull: () => Promise.resolve(fail('resource-gone', '')),
      heldInteractions: () => Promise.resolve(ok([])),
      interaction: () => Promise.resolve(ok(aResource({ state: 'Queued', placedAt: 1_700 }))),
    })
    expect(await transfers.move({ interactionId: 'i1', workbinKey, target: me })).toMatchObject({
      value: { state: 'refused', failure: { reason: 'taken-by-someone-else', queuedAt: 1_700 } },
    })
  })

  it('move an interaction once at a time', async () => {
    const { transfers } = aDesk()
    const request = { interactionId: 'i1', workbinKey, target: me }
    const [first, second] = await Promise.all([transfers.move(request), transfers.move(request)])
    expect([first.ok, second]).toMatchObject([true, { ok: false, failure: { reason: 'in-use' } }])
  })

  it('read a workbin again out of which nothing could be pulled', async () => {
    const { transfers, readAgain } = aDesk({ pull: () => Promise.resolve(fail('no-permission', '')) })
    await transfers.move({ interactionId: 'i1', workbinKey, target: me })
    expect(readAgain).toEqual([workbinKey])
  })

  it('do not list as stranded what the server says is not held after a refused placing', async () => {
    let isMine = true
    const { transfers, held } = aDesk({
      heldInteractions: () => Promise.resolve(ok(isMine ? [aHeldResource()] : [])),
    })
    await transfers.readHeld()
    isMine = false
    await transfers.place({ interactionId: 'i1', target: { kind: 'queue', queueName: 'Returns' } })
    expect(held.list()).toEqual([])
  })

  it('list a pull that turns out late to have succeeded with its origin', async () => {
    const { transfers, held } = aDesk({
      heldInteractions: () => Promise.resolve(fail('connection-lost', '')),
    })
    const result = await transfers.move({ interactionId: 'i1', workbinKey, target: me })
    transfers.onMediaMessage({
      ...{ item: aHeldResource(), notificationType: 'StatusChange', referenceId: null },
      ...{ errorMessage: null, errorCode: null },
    })
    expect([result, held.list()]).toMatchObject([
      { value: { state: 'unconfirmed' } },
      [{ origin: workbinKey }],
    ])
  })

  it('put nothing back whose origin is not known', async () => {
    const { transfers } = aDesk()
    await transfers.readHeld()
    expect(await transfers.putBack({ interactionId: 'i1' })).toMatchObject({
      ok: false,
      failure: { reason: 'no-such-target' },
    })
  })

  it('complete only what the server lets be completed', async () => {
    const { transfers, held } = aDesk()
    held.see(aHeldResource({ capabilities: ['Transfer'] }))
    expect(await transfers.complete({ interactionId: 'i1' })).toMatchObject({
      ok: false,
      failure: { reason: 'operation-forbidden' },
    })
  })

  it('know a moved interaction as their own while it moves and shortly after', async () => {
    const { transfers } = aDesk()
    const before = transfers.isOwn('i1')
    await transfers.move({ interactionId: 'i1', workbinKey, target: me })
    expect([before, transfers.isOwn('i1')]).toEqual([false, true])
  })

  it('are settled only when the move that runs has ended', async () => {
    const { transfers } = aDesk()
    const order: string[] = []
    const move = transfers
      .move({ interactionId: 'i1', workbinKey, target: me })
      .then(() => order.push('moved'))
    await transfers.settled()
    order.push('settled')
    await move
    expect(order).toEqual(['moved', 'settled'])
  })
})
