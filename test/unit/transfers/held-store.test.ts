import { describe, expect, it } from 'vitest'
import { failureOf } from '@shared/failure'
import { HeldStore } from '@main/transfers/held-store'
import { aHeldResource, aResource } from '@support/fake-resource'

function aStore(): { store: HeldStore; told: string[][] } {
  let now = 0
  const told: string[][] = []
  const store = new HeldStore(
    () => (now += 1),
    (held) => told.push(held.map(({ id }) => id)),
  )
  return { store, told }
}
const idsOf = (store: HeldStore): string[] => store.list().map(({ id }) => id)
const nothing = (): object => ({})

describe('the list of what is held', () => {
  it('takes in what the server shows in my hands, with an unknown origin', () => {
    const { store } = aStore()
    store.see(aHeldResource())
    expect(store.get('i1')).toMatchObject({ since: 1, origin: null, moveState: 'held', state: 'Processing' })
  })

  it.each(['InWorkbin', 'Completed', 'Transferred', 'Revoked', 'Queued'])('drops what is %s', (state) => {
    const { store } = aStore()
    store.see(aHeldResource())
    store.see(aResource({ state }))
    expect(store.list()).toEqual([])
  })

  it('keeps the notes and the time while the server tells a new state', () => {
    const { store } = aStore()
    store.see(aHeldResource(), { origin: 'Agent:u1/drafts' })
    store.see(aHeldResource({ state: 'Preview', subject: '' }))
    expect(store.get('i1')).toMatchObject({
      ...{ since: 1, origin: 'Agent:u1/drafts', state: 'Preview', subject: 'Delivery date' },
    })
  })

  it('keeps what it knew of an interaction when the server tells only a part of it', () => {
    const { store } = aStore()
    const facts = { segment: 'Gold', serviceType: 'Claims', receivedAt: 5, dueAt: 9 }
    store.see(aHeldResource(facts))
    store.see(aHeldResource({ segment: '', serviceType: '', receivedAt: null, dueAt: null }))
    expect(store.get('i1')).toMatchObject(facts)
  })

  it('shows what has a problem first, then what is held longest', () => {
    const { store } = aStore()
    for (const id of ['i1', 'i2', 'i3']) store.see(aHeldResource({ id }))
    store.note('i3', { problem: failureOf('wrong-state', '') })
    expect(idsOf(store)).toEqual(['i3', 'i1', 'i2'])
  })

  it('forgets a problem when the placing is tried again', () => {
    const { store } = aStore()
    store.see(aHeldResource(), { problem: failureOf('wrong-state', '') })
    store.clearProblem('i1')
    expect(store.get('i1')).not.toHaveProperty('problem')
  })

  it('notes nothing about what is not held', () => {
    const { store, told } = aStore()
    store.note('i1', { origin: 'Agent:u1/drafts' })
    expect([store.list(), told]).toEqual([[], []])
  })

  it('becomes what the server says', () => {
    const { store } = aStore()
    store.see(aHeldResource())
    store.replace([aHeldResource({ id: 'i2' }), aResource({ id: 'i3', state: 'Completed' })], nothing)
    expect(idsOf(store)).toEqual(['i2'])
  })

  it('notes the origin only of what it did not know', () => {
    const { store } = aStore()
    store.see(aHeldResource(), { origin: 'Agent:u1/drafts' })
    store.replace([aHeldResource(), aHeldResource({ id: 'i2' })], () => ({ origin: 'Agent:u2/drafts' }))
    expect(store.list().map(({ origin }) => origin)).toEqual(['Agent:u1/drafts', 'Agent:u2/drafts'])
  })

  it('does not lose what came into my hands while it was being read', () => {
    const { store } = aStore()
    const reading = store.startReading()
    store.see(aHeldResource())
    store.replace([], nothing, reading.told)
    expect(idsOf(store)).toEqual(['i1'])
  })

  it('does not take back what left my hands while it was being read', () => {
    const { store } = aStore()
    store.see(aHeldResource())
    const reading = store.startReading()
    store.release('i1')
    store.replace([aHeldResource()], nothing, reading.told)
    expect(idsOf(store)).toEqual([])
  })

  it('believes a reading again once the one before has ended', () => {
    const { store } = aStore()
    const reading = store.startReading()
    reading.end()
    store.see(aHeldResource())
    store.replace([], nothing, reading.told)
    expect(idsOf(store)).toEqual([])
  })
})
