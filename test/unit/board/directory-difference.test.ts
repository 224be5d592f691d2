import { describe, expect, it } from 'vitest'
import { failureOf } from '@shared/failure'
import type { OwnerPlan } from '@main/board/directory'
import { directoryDifference } from '@main/board/directory-difference'

const plan = (ownerKey: string, ...workbinIds: string[]): OwnerPlan => ({
  ...{ ownerKey, workbinIds, address: { kind: 'me' } },
})
const known = (...plans: OwnerPlan[]): ReadonlyMap<string, OwnerPlan> =>
  new Map(plans.map((one) => [one.ownerKey, one]))

describe('a fresh list of owners', () => {
  it('that is the same changes nothing', () => {
    const plans = [plan('Agent:u1', 'drafts')]
    expect(directoryDifference(known(...plans), { plans, problems: [] })).toEqual({
      ...{ ownersGone: [], workbinsGone: [], toRead: [] },
    })
  })

  it('tells who left and who is new', () => {
    const fresh = plan('Agent:u2', 'drafts')
    const difference = directoryDifference(known(plan('Agent:u1', 'drafts')), {
      ...{ plans: [fresh], problems: [] },
    })
    expect(difference).toEqual({ ownersGone: ['Agent:u1'], workbinsGone: [], toRead: [fresh] })
  })

  it('tells which workbins an owner lost and got', () => {
    const fresh = plan('Agent:u1', 'drafts', 'new')
    const difference = directoryDifference(known(plan('Agent:u1', 'drafts', 'old')), {
      ...{ plans: [fresh], problems: [] },
    })
    expect(difference).toEqual({ ownersGone: [], workbinsGone: ['Agent:u1/old'], toRead: [fresh] })
  })

  it('takes nobody away of a kind that the server did not tell', () => {
    const failure = failureOf('server-error', '')
    const difference = directoryDifference(known(plan('Agent:u1', 'a'), plan('AgentGroup:Claims', 'b')), {
      ...{ plans: [], problems: [{ part: 'agents', failure }] },
    })
    expect(difference.ownersGone).toEqual(['AgentGroup:Claims'])
  })
})
