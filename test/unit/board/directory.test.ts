import { describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import { addressOf, loadDirectory, type Directory } from '@main/board/directory'
import type { GwsClient, Person } from '@main/gws/gws-client'
import { fakeMe } from '@support/fake-board-server'
import { createFakeGws } from '@support/fake-gws'

const person: Person = {
  ...{ userId: 'u1', userName: 'imani', displayName: 'Imani Okafor', employeeId: 'A1001' },
  channels: null,
}
const told: Partial<GwsClient> = {
  workbinDefinitions: () =>
    Promise.resolve(
      ok([
        { workbinId: 'drafts', name: 'Drafts', kind: 'Agent' },
        { workbinId: 'team', name: 'Team', kind: 'AgentGroup' },
      ]),
    ),
  agents: () => Promise.resolve(ok([person])),
  agentGroups: () => Promise.resolve(ok(['Night/Day: 1'])),
  placeGroups: () => Promise.resolve(ok(['North'])),
}

async function directoryOf(calls: Partial<GwsClient>): Promise<Directory> {
  const result = await loadDirectory(createFakeGws({ ...told, ...calls }), fakeMe)
  if (!result.ok) throw new Error(result.failure.reason)
  return result.value
}

describe('the directory', () => {
  it('gives every owner each workbin that is defined for its kind, and leaves out owners without any', async () => {
    expect((await directoryOf({})).workbins.map(({ key }) => key)).toEqual([
      ...['Agent:u0/drafts', 'Agent:u1/drafts', 'AgentGroup:Night/Day: 1/team'],
    ])
  })

  it('asks about my own workbins through my own address', async () => {
    expect((await directoryOf({})).plans.map(({ address }) => address)).toEqual([
      ...[{ kind: 'me' }, { kind: 'Agent', userId: 'u1' }, { kind: 'AgentGroup', name: 'Night/Day: 1' }],
    ])
  })

  it('lists me once when the server lists me as an agent', async () => {
    const me = { ...person, userId: 'u0', employeeId: 'S1' }
    const { owners } = await directoryOf({ agents: () => Promise.resolve(ok([me, person])) })
    expect(owners.filter(({ id }) => id === 'u0')).toMatchObject([{ employeeId: 'S1' }])
  })

  it('shows each person as signed in, not ready, signed out or not known, as their channels tell', async () => {
    const channels = [
      [{ media: 'email', isReady: true, isFree: true }],
      [{ media: 'email', isReady: false, isFree: false }],
      [],
      null,
    ] as const
    const people = channels.map((told, at) => ({ ...person, userId: `u${String(at)}`, channels: told }))
    const { owners } = await directoryOf({ agents: () => Promise.resolve(ok(people)) })
    expect(owners.filter(({ kind }) => kind === 'Agent').map(({ presence }) => presence)).toEqual([
      ...['signed-in', 'not-ready', 'signed-out', 'unknown'],
    ])
  })

  it('goes on without a part that the server does not tell, and says which', async () => {
    const directory = await directoryOf({ agents: () => Promise.resolve(fail('server-error', '')) })
    expect(directory.problems).toMatchObject([{ part: 'agents', failure: { reason: 'server-error' } }])
    expect(directory.owners.map(({ key }) => key)).toEqual(['Agent:u0', 'AgentGroup:Night/Day: 1'])
  })

  it('is not known without the definitions', async () => {
    const gws = createFakeGws({
      ...told,
      workbinDefinitions: () => Promise.resolve(fail('server-error', '')),
    })
    expect(await loadDirectory(gws, fakeMe)).toMatchObject({ ok: false, failure: { reason: 'server-error' } })
  })

  it('asks about my place through my own address', () => {
    expect(addressOf({ kind: 'Place', id: 'me' }, fakeMe)).toEqual({ kind: 'me' })
  })
})
