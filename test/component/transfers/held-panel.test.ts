import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import HeldPanel from '@/features/transfers/HeldPanel.vue'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { failureOf } from '@shared/failure'
import { fail, ok } from '@shared/result'
import { amarasDraft, freshStores, held, scriptedBridge, stage, type Answers, type Stage } from './stage'

const buttonOf = ({ wrapper }: Stage, name: string) =>
  wrapper.findAll('button').find((one) => one.text() === name)

describe('what is with the supervisor', () => {
  beforeEach(() => {
    freshStores()
  })

  it('is empty with a word on what will be here', () => {
    const { wrapper } = stage(HeldPanel, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('What you pull from a workbin shows up here')
  })

  it('shows the reason and the meant target of what could not be placed', () => {
    const intended = { kind: 'queue', queueName: 'Escalations' } as const
    useTransfersStore().replace([
      held({ moveState: 'stranded', problem: failureOf('no-such-target', ''), intended }),
    ])
    const { wrapper } = stage(HeldPanel, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('The place it should go to does not exist.')
    expect(wrapper.text()).toContain('Was meant for queue Escalations.')
  })

  it('puts it back where it came from, and says so', async () => {
    useTransfersStore().replace([held()])
    const target = { kind: 'workbin', workbinKey: amarasDraft } as const
    const report = { interactionId: 'i1', state: 'put-back', from: amarasDraft, target } as const
    const scene = stage(HeldPanel, scriptedBridge({ 'transfers.putBack': async () => ok(report) }).bridge)
    await buttonOf(scene, 'Put back')?.trigger('click')
    await flushPromises()
    expect(scene.toasts.shown.value[0]?.title).toBe('Put back in Draft, Amara Diallo')
  })

  it('cannot put back what came from nowhere it knows', () => {
    useTransfersStore().replace([held({ origin: null })])
    const scene = stage(HeldPanel, scriptedBridge().bridge)
    expect(buttonOf(scene, 'Put back')?.attributes('disabled')).toBeDefined()
  })

  it('offers Complete only when the server offers it', async () => {
    useTransfersStore().replace([held()])
    const scene = stage(HeldPanel, scriptedBridge().bridge)
    expect(buttonOf(scene, 'Complete')).toBeUndefined()
    useTransfersStore().replace([held({ capabilities: ['Complete'] })])
    await flushPromises()
    expect(buttonOf(scene, 'Complete')).toBeDefined()
  })

  it('offers Accept and Reject, and nothing else, for what is only offered', async () => {
    useTransfersStore().replace([
      held({ state: 'Invited', capabilities: ['Accept', 'Reject'], origin: null }),
    ])
    const scene = stage(HeldPanel, scriptedBridge({ 'interactions.accept': async () => ok(null) }).bridge)
    const names = scene.wrapper.findAll('.actions button').map((one) => one.text())
    expect(names).toEqual(['Accept', 'Reject'])
    await buttonOf(scene, 'Accept')?.trigger('click')
    await flushPromises()
    expect(scene.toasts.shown.value[0]?.title).toBe('It is with you now')
  })

  it('says why an offer could not be rejected', async () => {
    useTransfersStore().replace([held({ state: 'Invited', capabilities: ['Accept', 'Reject'] })])
    const refuse: Answers = { 'interactions.reject': async () => fail('wrong-state', '') }
    const scene = stage(HeldPanel, scriptedBridge(refuse).bridge)
    await buttonOf(scene, 'Reject')?.trigger('click')
    await flushPromises()
    expect(scene.toasts.shown.value[0]).toMatchObject({
      tone: 'late',
      title: 'The interaction is in a state that does not allow this.',
    })
  })

  it('asks once, however often the button is pressed', async () => {
    useTransfersStore().replace([held()])
    const { bridge, asked } = scriptedBridge()
    const scene = stage(HeldPanel, bridge)
    await buttonOf(scene, 'Put back')?.trigger('click')
    await buttonOf(scene, 'Put back')?.trigger('click')
    expect(asked).toHaveLength(1)
  })

  it('tells why something could not be completed', async () => {
    useTransfersStore().replace([held({ capabilities: ['Complete'] })])
    const answers = { 'transfers.complete': async () => fail('operation-forbidden', '') }
    const scene = stage(HeldPanel, scriptedBridge(answers).bridge)
    await buttonOf(scene, 'Complete')?.trigger('click')
    await flushPromises()
    expect(scene.toasts.shown.value[0]?.title).toContain('The server does not allow this')
  })
})
