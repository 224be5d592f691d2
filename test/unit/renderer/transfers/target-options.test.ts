import fc from 'fast-check'
import { nameOrder } from '@/ui/name-order'
import { describe, expect, it } from 'vitest'
import {
  matchingSections,
  targetOptions,
  type TargetFacet,
  type TargetOption,
  type TargetSources,
} from '@/features/transfers/target-options'
import { ownerKeyOf, type Owner, type OwnerKind } from '@shared/domain/owner'
import { workbinKeyOf, type Workbin } from '@shared/domain/workbin'

const owner = (kind: OwnerKind, id: string, name: string): Owner => ({
  ...{ key: ownerKeyOf(kind, id), kind, id, name },
  presence: kind === 'Agent' ? 'signed-in' : 'unknown',
})
const workbinOf = ({ key }: Owner, workbinId: string): Workbin => ({
  ...{ key: workbinKeyOf(key, workbinId), ownerKey: key, workbinId, name: workbinId },
  ...{ status: 'live', asOf: 1 },
})

const me = owner('Agent', 'u1', 'Sunita Kapoor')
const amara = owner('Agent', 'u2', 'Amara Diallo')
const ben = owner('Agent', 'u3', 'Ben Okafor')
const claims = owner('AgentGroup', 'Claims', 'Claims')
const lyon = owner('PlaceGroup', 'Lyon', 'Front desk Lyon')
const owners = [ben, claims, me, lyon, amara]
const workbins = owners.map((one) => workbinOf(one, 'Draft'))
const from = workbinKeyOf(amara.key, 'Draft')

const sources = (change: Partial<TargetSources> = {}): TargetSources => ({
  owners: new Map(owners.map((one) => [one.key, one])),
  workbins: new Map(workbins.map((one) => [one.key, one])),
  countOf: (key) => (key === from ? 7 : 0),
  targets: { queues: ['Billing', 'Claims in'], canAddToAgentWorkbin: false },
  myOwnerKey: me.key,
  ...{ from, canKeep: true, media: new Set(['email'] as const) },
  byName: nameOrder('en').compare,
  ...change,
})
const find = (text: string, facet: TargetFacet = 'all', limit = 50): readonly TargetOption[] =>
  matchingSections(targetOptions(sources()), { text, facet, limit }).flatMap((section) => section.options)
const ids = (options: readonly TargetOption[]): readonly string[] => options.map((option) => option.id)

describe('the targets of a move', () => {
  it('offers keeping it, own workbins, people, groups and queues, in this order', () => {
    expect([...new Set(targetOptions(sources()).map((option) => option.group))]).toEqual([
      ...['me', 'my-workbins', 'agents', 'agent-groups', 'place-groups', 'queues', 'agent-workbins'],
    ])
  })

  it('does not offer to keep what is held already', () => {
    expect(
      targetOptions(sources({ from: null, canKeep: false })).some((option) => option.group === 'me'),
    ).toBe(false)
  })

  it('warns of a workbin for chats, where nobody would answer the customer', () => {
    const warned = targetOptions(sources({ media: new Set(['chat']) })).filter(
      ({ warning }) => warning?.why === 'chat-waits',
    )
    expect(warned.length).toBeGreaterThan(0)
    expect(warned.every(({ target }) => target.kind === 'workbin')).toBe(true)
  })

  it('warns of a group in whose workbin far more waits than in those of the others', () => {
    const full = workbinKeyOf(claims.key, 'Draft')
    const groups = [claims, owner('AgentGroup', 'Sales', 'Sales'), owner('AgentGroup', 'Night', 'Night')]
    const theirs = groups.map((group) => workbinOf(group, 'Draft'))
    const found = targetOptions(
      sources({
        owners: new Map(groups.map((one) => [one.key, one])),
        workbins: new Map(theirs.map((one) => [one.key, one])),
        countOf: (key) => (key === full ? 40 : 3),
      }),
    )
    expect(found.filter(({ warning }) => warning?.why === 'crowded').map(({ id }) => id)).toEqual([full])
  })

  it('warns of the workbin of somebody who is signed out, where it would wait', () => {
    const away = { ...ben, presence: 'signed-out' } as const
    const owned = targetOptions(
      sources({ owners: new Map([[away.key, away]]), targets: { queues: [], canAddToAgentWorkbin: true } }),
    )
    expect(owned.map(({ group, warning }) => [group, warning?.why])).toEqual([
      ['me', undefined],
      ['agents', 'signed-out'],
      ['agent-workbins', 'away'],
    ])
  })

  it('lists other agents by name, and never the supervisor among them', () => {
    const agents = targetOptions(sources()).filter((option) => option.group === 'agents')
    expect(agents.map((option) => option.name)).toEqual(['Amara Diallo', 'Ben Okafor'])
  })

  it('shows how many interactions lie with an agent', () => {
    const amaras = targetOptions(sources()).find((option) => option.id === amara.key)
    expect(amaras?.load).toBe(7)
  })

  it('does not know the load of a workbin that was never read', () => {
    const unread = { ...workbinOf(claims, 'Draft'), asOf: null }
    const [option] = targetOptions(sources({ workbins: new Map([[unread.key, unread]]) })).filter(
      (one) => one.group === 'agent-groups',
    )
    expect(option?.load).toBeNull()
  })

  it('bars the workbins of other agents on a server that is not known to take them', () => {
    const barred = targetOptions(sources({ from: null })).filter((option) => option.bar !== undefined)
    expect(barred.map((option) => [option.group, option.bar])).toEqual([
      ['agent-workbins', 'not-on-this-server'],
      ['agent-workbins', 'not-on-this-server'],
    ])
  })

  it('offers the workbins of other agents where the server takes them', () => {
    const targets = { queues: [], canAddToAgentWorkbin: true }
    expect(targetOptions(sources({ targets, from: null })).some((option) => option.bar)).toBe(false)
  })

  it('bars the workbin in which the interaction lies', () => {
    const here = workbinKeyOf(claims.key, 'Draft')
    const option = targetOptions(sources({ from: here })).find((one) => one.id === here)
    expect(option?.bar).toBe('lies-here')
  })
})

describe('looking for a target', () => {
  it('finds by every typed word, in the name or the owner, whatever the case', () => {
    expect(ids(find('LYON dra'))).toContain(workbinKeyOf(lyon.key, 'Draft'))
    expect(ids(find('lyon nowhere'))).not.toContain(workbinKeyOf(lyon.key, 'Draft'))
  })

  it('offers what was typed as the name of a queue when no list names it', () => {
    expect(find('Escalations').at(-1)).toMatchObject({
      isTyped: true,
      target: { kind: 'queue', queueName: 'Escalations' },
    })
  })

  it('does not offer a listed queue twice', () => {
    expect(ids(find('Billing', 'queues'))).toEqual(['queue:Billing'])
  })

  it('narrows to one kind of target', () => {
    expect(new Set(find('', 'groups').map((option) => option.group))).toEqual(
      new Set(['agent-groups', 'place-groups']),
    )
  })

  it('says how many more fit than are listed', () => {
    const [section] = matchingSections(targetOptions(sources()), { text: '', facet: 'queues', limit: 1 })
    expect([section?.options.length, section?.hidden]).toEqual([1, 1])
  })

  it('loses no target to its order, whatever the names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), (names) => {
        const people = names.map((name, index) => owner('Agent', `p${String(index)}`, name))
        const listed = targetOptions(
          sources({ owners: new Map(people.map((one) => [one.key, one])), workbins: new Map() }),
        )
        expect(new Set(ids(listed.filter((one) => one.group === 'agents')))).toEqual(
          new Set(people.map((one) => one.key)),
        )
      }),
    )
  })
})
