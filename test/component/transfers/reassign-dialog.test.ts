import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ReassignDialog from '@/features/transfers/ReassignDialog.vue'
import { useSessionStore } from '@/features/session/session.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import type { MoveReport, MoveRequest, MoveState, TransferTargets } from '@shared/domain/transfer'
import { failureOf, type FailureReason } from '@shared/failure'
import { fail, ok } from '@shared/result'
import {
  amara,
  amarasDraft,
  claimsDraft,
  freshStores,
  held,
  row,
  scriptedBridge,
  stage,
  type Answers,
} from './stage'

const targets: TransferTargets = { queues: ['Billing e-mail'], canAddToAgentWorkbin: false }
const told: Answers = { 'transfers.targets': async () => ok(targets) }
const ending = (state: MoveState, reason?: FailureReason) => async (request: MoveRequest) =>
  ok<MoveReport>({
    ...{ interactionId: request.interactionId, state, from: request.workbinKey, target: request.target },
    ...(reason ? { failure: failureOf(reason, '') } : {}),
  })

function openFor(change: Parameters<typeof row>[0] = {}): void {
  const { id, media, subject, customer, segment, workbinKey } = row(change)
  const moved = { id, media, subject, customer, segment, workbinKey }
  useTransfersStore().show({ step: 'choosing', subject: moved })
}
const dialog = (): HTMLElement | null => document.querySelector('[role=dialog]')
const said = (): string => dialog()?.textContent.replaceAll(/\s+/g, ' ') ?? ''
const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=option]')]
const optionNamed = (name: string): HTMLElement => options().find((one) => one.textContent.includes(name))!
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!

async function choose(name: string, verb: string): Promise<void> {
  optionNamed(name).click()
  await flushPromises()
  button(verb).click()
  await flushPromises()
}

async function giveReason(reason: string): Promise<void> {
  const field = [...document.querySelectorAll('label')].find((one) => one.textContent.includes('Reason'))
  const input = document.getElementById(field?.htmlFor ?? '') as HTMLInputElement
  input.value = reason
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

describe('the reassign dialog', () => {
  beforeEach(() => {
    freshStores()
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('is closed until something is to be moved', () => {
    const { wrapper } = stage(ReassignDialog, scriptedBridge(told).bridge)
    expect(dialog()).toBeNull()
    wrapper.unmount()
  })

  it('names the interaction, its customer and where it lies', async () => {
    const { wrapper } = stage(ReassignDialog, scriptedBridge(told).bridge)
    openFor()
    await flushPromises()
    expect(said()).toContain('Where is my refund? · Oluwaseun Park · now in Draft, Amara Diallo')
    wrapper.unmount()
  })

  it('offers the queues that the server tells', async () => {
    const { wrapper } = stage(ReassignDialog, scriptedBridge(told).bridge)
    openFor()
    await flushPromises()
    expect(optionNamed('Billing e-mail')).toBeDefined()
    wrapper.unmount()
  })

  it('asks for the last agent only when a workbin is chosen and the box is ticked', async () => {
    const main = scriptedBridge({ ...told, 'transfers.move': ending('placed') })
    const { wrapper } = stage(ReassignDialog, main.bridge)
    openFor()
    await flushPromises()
    optionNamed('Billing e-mail').click()
    await flushPromises()
    expect(document.querySelector('[type=checkbox]')).toBeNull()
    optionNamed('Claims').click()
    await flushPromises()
    document.querySelector<HTMLInputElement>('[type=checkbox]')!.click()
    await flushPromises()
    document.querySelector<HTMLButtonElement>('button.give')!.click()
    await flushPromises()
    expect(main.asked.at(-1)).toMatchObject({
      name: 'transfers.move',
      input: { target: { kind: 'workbin', workbinKey: claimsDraft }, saveLastAgent: true },
    })
    wrapper.unmount()
  })

  it('says that the queues are not known, and offers people all the same', async () => {
    const { bridge } = scriptedBridge({ 'transfers.targets': async () => fail('timed-out', '') })
    const { wrapper } = stage(ReassignDialog, bridge)
    openFor()
    await flushPromises()
    expect(said()).toContain('The list of queues could not be read: The server did not answer in time.')
    expect(optionNamed('Amara Diallo')).toBeDefined()
    wrapper.unmount()
  })

  it('shows the workbin where it lies and does not let it be chosen', async () => {
    const { wrapper } = stage(ReassignDialog, scriptedBridge(told).bridge)
    openFor({ workbinKey: claimsDraft })
    await flushPromises()
    expect(optionNamed('Is here now').hasAttribute('data-disabled')).toBe(true)
    wrapper.unmount()
  })

  it('asks for the name that the customer sees only when a chat is pulled', async () => {
    const { wrapper } = stage(ReassignDialog, scriptedBridge(told).bridge)
    openFor({ media: 'chat' })
    await flushPromises()
    expect(said()).toContain('Your name in the chat')
    openFor({ id: 'i2' })
    await flushPromises()
    expect(said()).not.toContain('Your name in the chat')
    wrapper.unmount()
  })

  it('gives it to the chosen agent, says so and closes', async () => {
    const { bridge, asked } = scriptedBridge({ ...told, 'transfers.move': ending('placed') })
    const { wrapper, toasts } = stage(ReassignDialog, bridge)
    openFor()
    await flushPromises()
    await choose('Amara Diallo', 'Give to Amara Diallo')
    expect(asked.at(-1)).toEqual({
      name: 'transfers.move',
      input: {
        ...{ interactionId: 'i1', workbinKey: amarasDraft },
        target: { kind: 'agent', ownerKey: amara.key },
      },
    })
    expect(dialog()).toBeNull()
    expect(toasts.shown.value.map((toast) => toast.title)).toEqual(['Given to Amara Diallo'])
    wrapper.unmount()
  })

  it('is driven by typing, Enter to choose and Enter to move', async () => {
    const { bridge, asked } = scriptedBridge({ ...told, 'transfers.move': ending('placed') })
    const { wrapper } = stage(ReassignDialog, bridge)
    openFor()
    await flushPromises()
    const field = document.querySelector('input')!
    field.value = 'billing'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await flushPromises()
    for (const _press of ['choose', 'move']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
      await flushPromises()
    }
    expect(asked.at(-1)?.input).toMatchObject({ target: { kind: 'queue', queueName: 'Billing e-mail' } })
    wrapper.unmount()
  })

  it('says that it is with the supervisor when the placing failed, and offers the way back', async () => {
    const move = ending('stranded', 'no-such-target')
    const { bridge, asked } = scriptedBridge({ ...told, 'transfers.move': move })
    const { wrapper } = stage(ReassignDialog, bridge)
    openFor()
    await flushPromises()
    useTransfersStore().replace([held()])
    await choose('Billing e-mail', 'Give to queue Billing e-mail')
    expect(said()).toContain('It is with you now')
    expect(said()).toContain('queue Billing e-mail did not take it')
    button('Put back').click()
    await flushPromises()
    expect(asked.at(-1)).toEqual({ name: 'transfers.putBack', input: { interactionId: 'i1' } })
    wrapper.unmount()
  })

  it('says who was faster when the race is lost, and offers no second try', async () => {
    const move = async () => fail('taken-by-someone-else', '', { who: 'Ben Okafor' })
    const { wrapper } = stage(ReassignDialog, scriptedBridge({ ...told, 'transfers.move': move }).bridge)
    openFor()
    await flushPromises()
    await choose('Amara Diallo', 'Give to Amara Diallo')
    expect(said()).toContain('Ben Okafor was faster')
    expect(button('Choose another target')).toBeUndefined()
    wrapper.unmount()
  })

  it('comes back with what is not confirmed, though it was closed meanwhile', async () => {
    let answer: (value: Awaited<ReturnType<ReturnType<typeof ending>>>) => void = () => undefined
    const move = () => new Promise<Parameters<typeof answer>[0]>((resolve) => (answer = resolve))
    const { wrapper } = stage(ReassignDialog, scriptedBridge({ ...told, 'transfers.move': move }).bridge)
    openFor()
    await flushPromises()
    await choose('Amara Diallo', 'Give to Amara Diallo')
    button('Close').click()
    await flushPromises()
    expect(dialog()).toBeNull()
    const target = { kind: 'agent', ownerKey: amara.key } as const
    const request = { interactionId: 'i1', workbinKey: amarasDraft, target }
    answer(await ending('unconfirmed', 'no-confirmation')(request))
    await flushPromises()
    expect(said()).toContain('Not known yet whether it arrived')
    wrapper.unmount()
  })

  it('does not tell to try again what may have worked, whatever cut the answer off', async () => {
    const { wrapper } = stage(
      ReassignDialog,
      scriptedBridge({ ...told, 'transfers.move': ending('unconfirmed', 'connection-lost') }).bridge,
    )
    openFor()
    await flushPromises()
    await choose('Amara Diallo', 'Give to Amara Diallo')
    await flushPromises()
    expect(said()).toContain('Look where the interaction is before you try again.')
    expect(said()).not.toContain('Check your network connection')
    wrapper.unmount()
  })

  it('says where it is seen now, once the line is there and something of it is known', async () => {
    const { wrapper } = stage(
      ReassignDialog,
      scriptedBridge({ ...told, 'transfers.move': ending('unconfirmed', 'connection-lost') }).bridge,
    )
    openFor()
    await flushPromises()
    await choose('Amara Diallo', 'Give to Amara Diallo')
    expect(said()).not.toContain(' now')
    useSessionStore().replaceConnection({ phase: 'online', since: 1 })
    await flushPromises()
    expect(said()).toContain('The board shows it in Draft, Amara Diallo now.')
    useTransfersStore().replace([held({ moveState: 'unconfirmed' })])
    await flushPromises()
    expect(said()).not.toContain('It is with you now')
    useTransfersStore().replace([held()])
    await flushPromises()
    expect(said()).toContain('It is with you now: “With me” lists it.')
    wrapper.unmount()
  })

  it('puts back what is held with the reason, and closes', async () => {
    const mine = held({ origin: amarasDraft })
    useTransfersStore().replace([mine])
    const { bridge, asked } = scriptedBridge(told)
    const { wrapper } = stage(ReassignDialog, bridge)
    openFor({ id: mine.id })
    await flushPromises()
    await giveReason(' Not for us ')
    button('Put back').click()
    await flushPromises()
    expect(asked.at(-1)).toEqual({
      ...{ name: 'transfers.putBack', input: { interactionId: mine.id, reason: 'Not for us' } },
    })
    expect(dialog()).toBeNull()
    wrapper.unmount()
  })

  it('completes what is held with the reason, where the server lets it be completed', async () => {
    const mine = held({ capabilities: ['Complete'] })
    useTransfersStore().replace([mine])
    const { bridge, asked } = scriptedBridge(told)
    const { wrapper } = stage(ReassignDialog, bridge)
    openFor({ id: mine.id })
    await flushPromises()
    await giveReason(' Answered by phone ')
    button('Complete').click()
    await flushPromises()
    expect(asked.at(-1)).toEqual({
      ...{ name: 'transfers.complete', input: { interactionId: mine.id, reason: 'Answered by phone' } },
    })
    expect(dialog()).toBeNull()
    wrapper.unmount()
  })
})
