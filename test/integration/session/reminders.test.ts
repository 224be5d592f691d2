import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('reminding of what was given away', () => {
  let centre: ContactCentre
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, agentsAnswerAfterMs: 0 })
    desk = await openConsole({ reminders: { nobodyOpenedMs: 1, heldTooLongMs: 1 } })
    await signIn()
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  const signIn = async (): Promise<void> => {
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  }
  const groupAt = (at: number): string => centre.world.agentGroups[at] ?? ''
  const workbin = (at: number): WorkbinKey => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'AgentGroup')
    return workbinKeyOf(ownerKeyOf('AgentGroup', groupAt(at)), definition?.id ?? '')
  }
  const arrival = async (): Promise<string> => {
    const id = centre.world.arrive(centre.world.instance('AG_Inbound', groupAt(0)), { medium: 'email' })
    await eventually('it is on the board', () => desk.service.state.find(id) !== undefined)
    return id
  }
  const remindedOf = (): readonly string[] => {
    desk.service.reminders.look()
    return desk.service.reminders.list().map(({ kind, interactionId }) => `${kind} ${interactionId}`)
  }

  it('names what nobody has opened, until somebody opens it', async () => {
    const interactionId = await arrival()
    const target = { kind: 'workbin', workbinKey: workbin(1) } as const
    await desk.service.batches.move({ interactionId, workbinKey: workbin(0), target })
    await eventually('it is named', () => remindedOf().includes(`nobody-opened ${interactionId}`))
    centre.world.agentOpens(interactionId, centre.world.agents[0]?.id ?? '')
    await eventually('it is named no more', () => remindedOf().length === 0)
  })

  it('names what nobody has opened since before the sign-in', async () => {
    const interactionId = await arrival()
    const target = { kind: 'workbin', workbinKey: workbin(1) } as const
    await desk.service.batches.move({ interactionId, workbinKey: workbin(0), target })
    await desk.service.signOut()
    expect(remindedOf()).toEqual([])
    await signIn()
    await eventually('it is named', () => remindedOf().includes(`nobody-opened ${interactionId}`))
  })

  it('names what is held too long, until it is put back', async () => {
    const interactionId = await arrival()
    await desk.service.batches.move({ interactionId, workbinKey: workbin(0), target: { kind: 'me' } })
    await eventually('it is named', () => remindedOf().includes(`held-too-long ${interactionId}`))
    await desk.service.batches.putBackOne({ interactionId })
    expect(remindedOf()).toEqual([])
  })
})
