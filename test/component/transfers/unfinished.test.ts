import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import HeldPanel from '@/features/transfers/HeldPanel.vue'
import LeaveDialog from '@/features/transfers/LeaveDialog.vue'
import RecoveryDialog from '@/features/transfers/RecoveryDialog.vue'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useUnfinishedStore } from '@/features/transfers/unfinished.store'
import { useLeaving } from '@/features/transfers/use-leaving'
import type { RecoveredMove } from '@shared/domain/transfer'
import { fail, ok } from '@shared/result'
import { amarasDraft, claimsDraft, freshStores, held, scriptedBridge, stage, type Answers } from './stage'

const said = (): string => document.body.textContent.replaceAll(/\s+/g, ' ')
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)
const press = async (name: string): Promise<void> => {
  button(name)?.click()
  await flushPromises()
}
const cutOff = (change: Partial<RecoveredMove> = {}): RecoveredMove => ({
  ...{ interactionId: 'i1', from: amarasDraft, found: 'with-me', step: 'placing' },
  ...{ target: { kind: 'workbin', workbinKey: claimsDraft }, at: '2026-11-22T09:12:00.000Z', ...change },
})

beforeEach(() => {
  freshStores()
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('leaving while something is unfinished', () => {
  async function leave(answers: Answers = {}) {
    const scripted = scriptedBridge({ 'session.signOut': async () => ok(null), ...answers })
    const screen = defineComponent(() => {
      const { signOut } = useLeaving()
      return () => [h('button', { onClick: signOut }, 'Leave'), h(LeaveDialog)]
    })
    const { wrapper } = stage(screen, scripted.bridge)
    await press('Leave')
    return { wrapper, names: () => scripted.asked.map(({ name }) => name), asked: scripted.asked }
  }

  it('signs out at once when nothing is held and nothing runs', async () => {
    const { wrapper, names } = await leave()
    expect(names()).toEqual(['session.signOut'])
    wrapper.unmount()
  })

  it('says first what would stay, and where it came from', async () => {
    useTransfersStore().replace([held()])
    const { wrapper, names } = await leave()
    expect(said()).toContain('One interaction stays with you')
    expect(said()).toContain('From Draft, Amara Diallo')
    expect(names()).toEqual([])
    wrapper.unmount()
  })

  it('stays when the person wants to', async () => {
    useTransfersStore().replace([held()])
    const { wrapper, names } = await leave()
    await press('Stay signed in')
    expect([names(), useUnfinishedStore().asked]).toEqual([[], null])
    wrapper.unmount()
  })

  it('signs out all the same when told so', async () => {
    useTransfersStore().replace([held()])
    const { wrapper, names } = await leave()
    await press('Sign out all the same')
    expect(names()).toEqual(['session.signOut'])
    wrapper.unmount()
  })

  it('offers to put back what is held when the computer falls asleep', async () => {
    useTransfersStore().replace([held()])
    const { wrapper, names } = await leave({ 'transfers.putBack': async () => fail('bug', 'not asked here') })
    useUnfinishedStore().ask({ kind: 'sleep', running: 0, held: 1, stranded: 0 })
    await flushPromises()
    expect(said()).toContain('Nothing is lost while the computer sleeps')
    await press('Put back what is with me')
    expect([names(), useUnfinishedStore().asked]).toEqual([['transfers.putBack'], null])
    wrapper.unmount()
  })

  it('answers main when it asks before quitting', async () => {
    const { wrapper, asked } = await leave({ 'app.leave': async () => ok(null) })
    useUnfinishedStore().ask({ kind: 'quit', running: 1, held: 0, stranded: 0 })
    await flushPromises()
    await press('Do not quit')
    expect(asked.at(-1)).toEqual({ name: 'app.leave', input: { confirm: false } })
    wrapper.unmount()
  })
})

describe('moves that were cut off', () => {
  function recover(...moves: readonly RecoveredMove[]) {
    const answers: Answers = {
      'transfers.place': () => new Promise(() => undefined),
      'transfers.dismissRecovered': async () => ok(null),
    }
    const scripted = scriptedBridge(answers)
    const { wrapper } = stage(RecoveryDialog, scripted.bridge)
    useUnfinishedStore().replaceRecovered(moves)
    return { wrapper, asked: scripted.asked }
  }

  it('are listed with where they were to go and where they are', async () => {
    const { wrapper } = recover(cutOff())
    await flushPromises()
    expect(said()).toContain('Where is my refund?')
    expect(said()).toContain('From Draft, Amara Diallo to Draft, Claims')
    expect(said()).toContain('It is with you')
    wrapper.unmount()
  })

  it('are finished at the place they were meant for', async () => {
    useTransfersStore().replace([held()])
    const { wrapper, asked } = recover(cutOff())
    await flushPromises()
    await press('Finish')
    const target = { kind: 'workbin', workbinKey: claimsDraft }
    expect(asked).toEqual([{ name: 'transfers.place', input: { interactionId: 'i1', target } }])
    wrapper.unmount()
  })

  it('offer nothing but to be forgotten when somebody else has them', async () => {
    const { wrapper, asked } = recover(cutOff({ found: 'elsewhere' }))
    await flushPromises()
    expect([button('Finish'), button('Put back')]).toEqual([undefined, undefined])
    await press('Take off the list')
    expect(asked).toEqual([{ name: 'transfers.dismissRecovered', input: { interactionIds: ['i1'] } }])
    wrapper.unmount()
  })

  it('say how much of the journal could not be read', async () => {
    useUnfinishedStore().damagedJournalLines = 2
    const { wrapper } = recover(cutOff())
    await flushPromises()
    expect(said()).toContain('2 lines of the journal of moves could not be read')
    wrapper.unmount()
  })

  it('can be looked at later', async () => {
    const { wrapper } = recover(cutOff())
    await flushPromises()
    await press('Later')
    expect(said()).not.toContain('Moves that were cut off')
    expect(useUnfinishedStore().recovered).toHaveLength(1)
    wrapper.unmount()
  })
})

describe('what may have been forgotten', () => {
  it('marks what has been held for too long', () => {
    useTransfersStore().replace([held()])
    useUnfinishedStore().replaceReminders([{ kind: 'held-too-long', interactionId: 'i1', since: 0 }])
    const { wrapper } = stage(HeldPanel, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('Too long')
    wrapper.unmount()
  })

  it('lists what nobody has opened', () => {
    useUnfinishedStore().replaceReminders([
      { kind: 'nobody-opened', interactionId: 'i1', workbinKey: claimsDraft, since: 0 },
    ])
    const { wrapper } = stage(HeldPanel, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('Where is my refund?: given to Draft, Claims')
    wrapper.unmount()
  })
})
