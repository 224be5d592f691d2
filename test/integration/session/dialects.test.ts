import { describe, expect, it } from 'vitest'
import type { Dialect as CentreDialect } from '@contact-centre/dialect'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import { workbinKeyOf } from '@shared/domain/workbin'
import type { Dialect } from '@main/gws/dialect'
import { shownOn, truthOf } from '@support/board-truth'
import { eventually, isComplete, openConsole } from '@support/signed-in'

interface Case {
  readonly centre: Partial<CentreDialect>
  readonly client?: Partial<Dialect>
}

const cases: readonly Case[] = [
  { centre: { otherUserContents: 'users-url' } },
  { centre: { otherUserContents: 'users-url' }, client: { otherUserContents: 'users-single' } },
  { centre: { groupNames: 'groups' }, client: { agentGroupsFrom: 'groups' } },
  { centre: { groupNames: 'platform-configuration' }, client: { agentGroupsFrom: 'platform-configuration' } },
  { centre: { placeGroupNames: 'groups' }, client: { placeGroupsFrom: 'groups' } },
  { centre: { contactsOffset: 'ignored' }, client: { agentsFrom: 'users' } },
  { centre: { ack: 'off' } },
  { centre: { csrf: 'off' } },
  { centre: { csrfOnNotifications: 'on' } },
  { centre: { subscriptionsSurviveHandshake: 'yes' }, client: { subscriptionsSurviveHandshake: true } },
  { centre: { subscriptionReference: 'absent' } },
  { centre: { workbinUserIdInChanges: 'absent' } },
  { centre: { httpCodes: 'internal-error' } },
  { centre: { httpCodes: 'success' } },
  { centre: { contactCentreSession: 'for-reading' } },
  { centre: { contactCentreSession: 'not-needed' } },
  { centre: { groupPullMediaMessage: 'absent' } },
  { centre: { groupPullMediaMessage: 'with-reference' } },
  { centre: { genericTopic: 'none' } },
  { centre: { oldAnswerStyle: 'empty' } },
  { centre: { meInteractions: 'message' } },
  { centre: { stateAfterGiving: 'Transferred' } },
]

describe('a session with a server that differs', () => {
  it.each(cases)('shows, follows and moves what lies there: $centre $client', async (one) => {
    const centre = await startContactCentre({
      agents: 2,
      interactions: 12,
      tempo: 0,
      seed: 3,
      dialect: one.centre,
    })
    const desk = await openConsole({ dialect: one.client ?? {}, holdMs: 500 })
    const signIn = await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    expect(signIn.ok).toBe(true)
    await eventually('everything is read', () => isComplete(desk))
    expect(shownOn(desk)).toEqual(truthOf(centre, desk, 'Place_S1001'))
    const definition = centre.world.definitions.find(({ kind }) => kind === 'AgentGroup')?.id ?? ''
    const group = centre.world.agentGroups[0] ?? ''
    const id = centre.world.arrive(
      { definitionId: definition, owner: { kind: 'AgentGroup', id: group } },
      { medium: 'email' },
    )
    await eventually('the arrival is shown', () => desk.service.state.find(id) !== undefined)
    const live = desk.service.live()
    const workbinKey = workbinKeyOf(`AgentGroup:${group}`, definition)
    const queue = { kind: 'queue', queueName: centre.world.queues[0] ?? '' } as const
    const moved =
      live.ok && (await live.value.transfers.move({ interactionId: id, workbinKey, target: queue }))
    expect(moved).toMatchObject({ ok: true, value: { state: 'placed' } })
    expect([centre.world.whereabouts(id), desk.service.held.list()]).toMatchObject([{ at: 'queue' }, []])
    await desk.close()
    await centre.stop()
  })
})
