import { nameOrder } from '@/ui/name-order'
import { describe, expect, it } from 'vitest'
import { verdictOn, type DropRules } from '@/features/transfers/batch/drop-verdict'
import { targetOptions } from '@/features/transfers/target-options'
import type { InteractionRow } from '@shared/domain/interaction'
import { ownerKeyOf, type Owner, type OwnerKind } from '@shared/domain/owner'
import { workbinKeyOf, type Workbin } from '@shared/domain/workbin'

const owner = (kind: OwnerKind, id: string): Owner => ({
  ...{ key: ownerKeyOf(kind, id), kind, id, name: id, presence: 'unknown' },
})
const workbinOf = ({ key }: Owner, workbinId: string): Workbin => ({
  ...{ key: workbinKeyOf(key, workbinId), ownerKey: key, workbinId, name: workbinId },
  ...{ status: 'live', asOf: 1 },
})
const me = owner('Agent', 'u1')
const amara = owner('Agent', 'u2')
const claims = owner('AgentGroup', 'Claims')
const sales = owner('AgentGroup', 'Sales')
const empty = owner('AgentGroup', 'Empty')
const owners = new Map([me, amara, claims, sales, empty].map((one) => [one.key, one]))
const amaras = workbinOf(amara, 'Draft')
const claimsIn = workbinOf(claims, 'Inbound')
const workbins = [amaras, claimsIn, workbinOf(sales, 'Inbound'), workbinOf(sales, 'Parked')]

const rulesFor = (canAddToAgentWorkbin: boolean): DropRules => ({
  ...{ owners, myOwnerKey: me.key },
  options: targetOptions({
    ...{ owners, workbins: new Map(workbins.map((one) => [one.key, one])), countOf: () => 0 },
    ...{
      targets: { queues: [], canAddToAgentWorkbin },
      myOwnerKey: me.key,
      from: null,
      canKeep: true,
      media: new Set(['email'] as const),
      byName: nameOrder('en').compare,
    },
  }),
})
const rules = rulesFor(false)
const rowIn = (workbinKey: string): InteractionRow => ({
  ...{ id: 'i1', media: 'email', mediaType: 'email', workbinKey, subject: '', customer: '', segment: '' },
  ...{ serviceType: '', state: '', receivedAt: null, placedAt: null, dueAt: null },
  ...{ isHeld: false, isLocked: false },
})
const fromAmara = [rowIn(amaras.key)]
const onOwner = ({ key }: Owner) => ({ kind: 'owner', key }) as const
const onWorkbin = ({ key }: Workbin) => ({ kind: 'workbin', key }) as const

describe('dropping rows on the tree', () => {
  it('gives them to the agent whose name they are dropped on', () => {
    const verdict = verdictOn(onOwner(amara), [rowIn(claimsIn.key)], rules)
    expect(verdict).toMatchObject({ canDrop: true, option: { target: { kind: 'agent' } } })
  })

  it('keeps them when they are dropped on the supervisor’s own name', () => {
    expect(verdictOn(onOwner(me), fromAmara, rules)).toMatchObject({ option: { target: { kind: 'me' } } })
  })

  it('takes a group with one workbin for that workbin', () => {
    const verdict = verdictOn(onOwner(claims), fromAmara, rules)
    expect(verdict).toMatchObject({ option: { target: { kind: 'workbin', workbinKey: claimsIn.key } } })
  })

  it('asks for the workbin where a group has several', () => {
    expect(verdictOn(onOwner(sales), fromAmara, rules)).toEqual({ canDrop: false, why: 'several-workbins' })
  })

  it('refuses a group without workbins', () => {
    expect(verdictOn(onOwner(empty), fromAmara, rules)).toEqual({ canDrop: false, why: 'no-workbin' })
  })

  it('refuses another agent’s workbin where the server does', () => {
    const rows = [rowIn(claimsIn.key)]
    expect(verdictOn(onWorkbin(amaras), rows, rules)).toEqual({ canDrop: false, why: 'not-on-this-server' })
    expect(verdictOn(onWorkbin(amaras), rows, rulesFor(true)).canDrop).toBe(true)
  })

  it('refuses the workbin where all of them lie', () => {
    expect(verdictOn(onWorkbin(claimsIn), [rowIn(claimsIn.key)], rules)).toEqual({
      ...{ canDrop: false, why: 'lies-here' },
    })
  })

  it('takes rows of which some lie elsewhere', () => {
    const rows = [rowIn(claimsIn.key), rowIn(amaras.key)]
    expect(verdictOn(onWorkbin(claimsIn), rows, rules).canDrop).toBe(true)
  })

  it('refuses a line that stands for many', () => {
    expect(verdictOn(null, fromAmara, rules)).toEqual({ canDrop: false, why: 'stands-for-many' })
  })
})
