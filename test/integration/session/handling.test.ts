import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseDataEdit } from '@shared/domain/case-data'
import type { ChatTranscript } from '@shared/domain/chat'
import type { HeldInteraction } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { Handling } from '@main/handling/handling'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const dialects = [
  ['generic', { heldApi: 'generic' }],
  ['per-media', { heldApi: 'per-media' }],
] as const

describe.each(dialects)('what is offered and held, by the %s API', (_name, dialect) => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, agentsAnswerAfterMs: 0 })
    proxy = await openFaultProxy(centre.port)
    desk = await openConsole({ dialect })
    await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  })

  afterEach(async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
  })

  const handling = (): Handling => {
    const live = desk.service.live()
    if (!live.ok) throw new Error('nobody is signed in')
    return live.value.handling
  }
  const me = (): string => centre.world.supervisors[0]?.id ?? ''
  const heldNow = (id: string): HeldInteraction | undefined => desk.service.held.get(id)
  const inHands = async (medium: 'email' | 'chat', how: 'give' | 'invite'): Promise<string> => {
    const id = centre.world.arrive({ queueName: centre.world.queues[0] ?? '' }, { medium })
    if (how === 'invite') centre.world.invite(id, me())
    else {
      centre.world.invite(id, me())
      centre.world.accept(id)
    }
    const state = how === 'invite' ? 'Invited' : medium === 'chat' ? 'Chatting' : 'Processing'
    await eventually('it is with the user', () => heldNow(id)?.state === state)
    return id
  }
  const change = (id: string, edit: CaseDataEdit): Promise<Result<unknown>> =>
    handling().interactions.changeCaseData(id, edit)

  it('is accepted', async () => {
    const id = await inHands('email', 'invite')
    expect(await handling().interactions.accept(id)).toMatchObject({ ok: true })
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: me(), state: 'Processing' })
    await eventually('the list says so', () => heldNow(id)?.state === 'Processing')
  })

  it('is rejected, and is with the user no more', async () => {
    const id = await inHands('email', 'invite')
    expect(await handling().interactions.reject(id)).toMatchObject({ ok: true })
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'queue' })
    await eventually('the list says so', () => heldNow(id) === undefined)
  })

  it('is accepted once when the answer got lost', async () => {
    const id = await inHands('email', 'invite')
    proxy.loseAnswerTo('Accept')
    expect(await handling().interactions.accept(id)).toMatchObject({ ok: true })
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: me(), state: 'Processing' })
  })

  it('is not accepted twice', async () => {
    const id = await inHands('email', 'give')
    expect(await handling().interactions.accept(id)).toMatchObject({
      failure: { reason: 'operation-forbidden' },
    })
  })

  it('is in focus where the server offers it', async () => {
    const id = await inHands('email', 'give')
    expect(await handling().interactions.focus(id)).toEqual({ ok: true, value: null })
  })

  it('gets an entry, another value for it, and loses it', async () => {
    const id = await inHands('email', 'give')
    const place = { list: 'Address', name: 'Floor' }
    const data = (): unknown => centre.world.find(id)?.caseData['Address']
    expect(await change(id, { ...place, kind: 'attach', value: '3' })).toMatchObject({ ok: true })
    expect(data()).toMatchObject({ Floor: '3' })
    expect(await change(id, { ...place, kind: 'update', value: '4' })).toMatchObject({ ok: true })
    expect(data()).toMatchObject({ Floor: '4' })
    expect(await change(id, { ...place, kind: 'delete' })).toMatchObject({ ok: true })
    expect(data() ?? {}).not.toHaveProperty('Floor')
  })

  it('gets no entry that is there already, and nothing is asked for it', async () => {
    const id = await inHands('email', 'give')
    const edit = { kind: 'attach', list: null, name: 'OrderNumber', value: '1' } as const
    expect(await change(id, edit)).toMatchObject({ failure: { reason: 'bad-input' } })
  })

  it('takes no case data while it is only offered', async () => {
    const id = await inHands('email', 'invite')
    const edit = { kind: 'attach', list: null, name: 'Note', value: '1' } as const
    expect(await change(id, edit)).toMatchObject({ failure: { reason: 'operation-forbidden' } })
  })
})

describe('a held chat', () => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desk: TestConsole
  let id: string
  const said: ChatTranscript[] = []

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, agentsAnswerAfterMs: 0 })
    proxy = await openFaultProxy(centre.port)
    said.length = 0
    desk = await openConsole({ onSaid: (transcript) => said.push(transcript) })
    await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
    id = centre.world.arrive({ queueName: centre.world.queues[0] ?? '' }, { medium: 'chat' })
    centre.world.invite(id, centre.world.supervisors[0]?.id ?? '')
    centre.world.accept(id)
    await eventually('the chat is joined', () => desk.service.held.get(id)?.state === 'Chatting')
  })

  afterEach(async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
  })

  const chats = (): Handling['chats'] => {
    const live = desk.service.live()
    if (!live.ok) throw new Error('nobody is signed in')
    return live.value.handling.chats
  }
  const textsOf = (transcript: ChatTranscript | undefined): string[] =>
    transcript?.lines.map(({ text }) => text) ?? []

  it('shows what was said before, and what the customer says then', async () => {
    const read = await chats().transcript(id)
    expect(read).toMatchObject({ value: { lines: [{ isAgent: false }] } })
    centre.world.customerSays(id, 'Are you there?')
    await eventually('the line came', () => textsOf(said.at(-1)).includes('Are you there?'))
    expect(said.at(-1)?.lines).toHaveLength(2)
  })

  it('says a message once, and shows it', async () => {
    await chats().transcript(id)
    expect(await chats().send(id, 'How may I help you?')).toMatchObject({ ok: true })
    expect(centre.world.find(id)?.transcript.filter(({ from }) => from === 'Agent')).toHaveLength(1)
    await eventually('it is shown', () => textsOf(said.at(-1)).at(-1) === 'How may I help you?')
  })

  it('does not say again what was said when the answer got lost', async () => {
    await chats().transcript(id)
    proxy.loseAnswerTo('SendMessage')
    expect(await chats().send(id, 'How may I help you?')).toMatchObject({ ok: true })
    expect(centre.world.find(id)?.transcript.filter(({ from }) => from === 'Agent')).toHaveLength(1)
  })

  it('is left, stays with the user, and takes no message then', async () => {
    expect(await chats().leave(id)).toMatchObject({ ok: true })
    await eventually('it is left', () => desk.service.held.get(id)?.state === 'LeftChat')
    expect(await chats().send(id, 'Still there?')).toMatchObject({ ok: false })
  })

  it('tells the customer that somebody writes', async () => {
    expect(await chats().showTyping(id, true)).toEqual({ ok: true, value: null })
  })
})
