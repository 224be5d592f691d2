import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import type { HeldInteraction } from '@shared/domain/transfer'
import { failureOf } from '@shared/failure'

const held = (id: string): HeldInteraction => ({
  ...{ id, media: 'email', mediaType: 'email', subject: 'Invoice', customer: 'Noor van den Berg' },
  ...{ segment: '', serviceType: '', receivedAt: null, dueAt: null },
  ...{ state: 'Processing', capabilities: [], since: 1, origin: null, moveState: 'held' },
})

describe('what the supervisor holds', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
  })

  it('is the list that main sent last', () => {
    const store = useTransfersStore()
    store.replace([held('i1'), held('i2')])
    store.replace([held('i2')])
    expect([...store.heldById.keys()]).toEqual(['i2'])
  })

  it('counts what could not be placed', () => {
    const store = useTransfersStore()
    store.replace([held('i1'), { ...held('i2'), problem: failureOf('no-such-target', '') }])
    expect(store.problems).toBe(1)
  })

  it('knows what is being moved until the move ends', () => {
    const store = useTransfersStore()
    store.setBusy('i1', true)
    store.setBusy('i2', true)
    store.setBusy('i1', false)
    expect([...store.busy]).toEqual(['i2'])
  })
})
