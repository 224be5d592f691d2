import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { createHandlingCommands } from '@main/session/commands/handling-commands'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const sender = { id: 1 }

describe('the action log of what is done beside moving', () => {
  let centre: ContactCentre
  let desk: TestConsole
  let commands: ReturnType<typeof createHandlingCommands>

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, agentsAnswerAfterMs: 0 })
    desk = await openConsole()
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
    commands = createHandlingCommands(desk.service)
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  const offered = async (medium: 'email' | 'chat'): Promise<string> => {
    const id = centre.world.arrive({ queueName: centre.world.queues[0] ?? '' }, { medium })
    centre.world.invite(id, centre.world.supervisors[0]?.id ?? '')
    await eventually('it is offered', () => desk.service.held.get(id)?.state === 'Invited')
    return id
  }
  const told = (): Partial<ActionLogEntry>[] =>
    desk.logged.map(({ action, interactionId, outcome }) => ({ action, interactionId, outcome }))

  it('names what was accepted, said, and left, and holds no word of the customer’s or of ours', async () => {
    const interactionId = await offered('chat')
    await commands['interactions.accept']({ interactionId }, sender)
    await eventually('the chat is joined', () => desk.service.held.get(interactionId)?.state === 'Chatting')
    await commands['chat.send']({ interactionId, text: 'A parcel for Larch Lane' }, sender)
    await commands['chat.leave']({ interactionId }, sender)
    expect(told()).toEqual([
      { action: 'accept', interactionId, outcome: 'done' },
      { action: 'send-message', interactionId, outcome: 'done' },
      { action: 'leave-chat', interactionId, outcome: 'done' },
    ])
    expect(JSON.stringify(desk.logged)).not.toContain('Larch')
  })

  it('names an edit of case data without its value', async () => {
    const interactionId = await offered('email')
    await commands['interactions.accept']({ interactionId }, sender)
    const edit = { kind: 'attach', list: null, name: 'Note', value: 'gave her a refund' } as const
    await commands['interactions.changeCaseData']({ interactionId, edit }, sender)
    expect(told().at(-1)).toEqual({ action: 'edit-case-data', interactionId, outcome: 'done' })
    expect(JSON.stringify(desk.logged)).not.toContain('refund')
  })

  it('names what was rejected, and what was refused with why', async () => {
    const interactionId = await offered('email')
    await commands['interactions.reject']({ interactionId }, sender)
    await commands['interactions.reject']({ interactionId }, sender)
    expect(told()).toEqual([
      { action: 'reject', interactionId, outcome: 'done' },
      { action: 'reject', interactionId, outcome: 'refused' },
    ])
    expect(desk.logged.at(-1)?.failureReason).toBe('wrong-state')
  })
})
