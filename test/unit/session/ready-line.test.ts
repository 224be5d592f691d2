import { describe, expect, it } from 'vitest'
import type { SignedInUser } from '@shared/domain/session'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { createReadyLine } from '@main/session/ready-line'
import { aResource } from '@support/fake-resource'

const user: SignedInUser = {
  ...{ userId: 'u0', userName: 'sofia', displayName: 'Sofia Lindqvist', isSupervisor: true },
  ...{ server: 'https://gws.example.com', isDemo: false, servers: [], failedChannels: [], canMove: true },
}
type Service = Parameters<ReturnType<typeof createReadyLine>>[0]

interface Situation {
  readonly done?: number
  readonly failed?: number
  readonly phase?: Service['connection']['phase']
}

function aService({ done = 2, failed = 0, phase = 'online' }: Situation = {}): Service {
  const state = new BoardState()
  const agent = {
    key: 'Agent:u1',
    kind: 'Agent',
    id: 'u1',
    name: 'Imani Okafor',
    presence: 'unknown',
  } as const
  state.putOwners([agent], [unreadWorkbin('Agent:u1', 'drafts', 'Drafts')])
  state.put('Agent:u1/drafts', aResource(), 'read')
  state.setLoading({ done, total: 2, failed, cancelled: 0, problems: [], corrected: 0, waitsUntil: null })
  const session = {
    user,
    busy: false,
    lastServer: '',
    lastUserName: '',
    endsAt: null,
    keeping: { refusal: null, isKept: false },
  }
  return { session, state, connection: { phase, since: 0 } }
}
function said(...services: Service[]): string[] {
  const lines: string[] = []
  const look = createReadyLine((line) => lines.push(line))
  for (const service of services) look(service)
  return lines
}

describe('the ready line', () => {
  it('is said once, with what there is to see', () => {
    expect(said(aService(), aService())).toEqual([
      'Switchyard ready: Sofia Lindqvist on https://gws.example.com, 1 agents, 1 workbins, 1 interactions, live',
    ])
  })

  it.each([
    ['something is not read', aService({ done: 1 })],
    ['something failed', aService({ failed: 1 })],
    ['the line is lost', aService({ phase: 'recovering' })],
    ['nobody is signed in', { ...aService(), session: { ...aService().session, user: null } }],
  ])('is not said while %s', (_name, service) => {
    expect(said(service)).toEqual([])
  })

  it('is said as soon as everything is read', () => {
    expect(said(aService({ done: 1 }), aService())).toHaveLength(1)
  })
})
