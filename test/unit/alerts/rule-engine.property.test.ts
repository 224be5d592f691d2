import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@support/runs'
import { aRule, RuleDesk, said } from './rule-desk'

const MINUTE = 60_000
const places = ['Agent:u1/Draft', 'Agent:u1/Inbound', 'AgentGroup:Claims/Inbound'] as const
const amara = { kind: 'owner', key: 'Agent:u1' } as const

/** What can happen to the third part of ten interactions, by anybody, over time. */
const deeds = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 9 }).map(String),
    to: fc.constantFrom(...places, null),
    isOwn: fc.boolean(),
    minutes: fc.integer({ min: 0, max: 7 }),
  }),
  { maxLength: 80 },
)

type Deed = (typeof deeds extends fc.Arbitrary<infer T> ? T : never)[number]

/** Plays one deed; tells where the interaction was and whether somebody else did it. */
function play(desk: RuleDesk, { id, to, isOwn, minutes }: Deed): { readonly from: string | null } {
  desk.own.clear()
  desk.pass(minutes * MINUTE)
  if (isOwn) desk.own.add(id)
  const from = desk.rows.get(id)?.workbinKey ?? null
  if (to === null) desk.leave(id, isOwn)
  else if (from === null) desk.arrive(id, to)
  else if (from !== to) desk.move(id, to)
  return { from }
}

const isAmaras = (key: string | null): boolean => key?.startsWith('Agent:u1/') ?? false

describe('the rules over any course of things', () => {
  it('tell each arrival from outside and each leaving to outside by somebody else, and nothing twice', () => {
    fc.assert(
      fc.property(deeds, (course) => {
        const desk = new RuleDesk([
          aRule(amara, { kind: 'arrives' }, { id: 'a' }),
          aRule(amara, { kind: 'leaves' }, { id: 'l' }),
        ])
        desk.open(places)
        const expected: string[] = []
        for (const deed of course) {
          const { from } = play(desk, deed)
          if (deed.isOwn) continue
          if (isAmaras(deed.to) && !isAmaras(from)) expected.push(`a ${deed.id}`)
          if (isAmaras(from) && !isAmaras(deed.to)) expected.push(`l ${deed.id}`)
        }
        expect(
          desk.fired.flatMap(({ rule, items }) => items.map((item) => `${rule.id} ${item.interactionId}`)),
        ).toEqual(expected)
      }),
      runs(150),
    )
  })

  it('tell each wait that reaches its limit exactly once', () => {
    fc.assert(
      fc.property(deeds, (course) => {
        const desk = new RuleDesk([aRule(amara, { kind: 'waits', minutes: 10 })])
        desk.open(places)
        const since = new Map<string, number>()
        const expected: string[] = []
        const settle = (): void => {
          for (const [id, at] of since) {
            if (desk.clock.now() - at < 10 * MINUTE) continue
            expected.push(id)
            since.delete(id)
          }
        }
        for (const deed of course) {
          desk.clock.pass(deed.minutes * MINUTE)
          settle()
          desk.pass(0)
          const { from } = play(desk, { ...deed, minutes: 0 })
          if (from === deed.to) continue
          since.delete(deed.id)
          if (isAmaras(deed.to)) since.set(deed.id, desk.clock.now())
        }
        desk.clock.pass(11 * MINUTE)
        settle()
        desk.pass(0)
        expect([...said(desk.fired)].sort()).toEqual(expected.sort())
      }),
      runs(150),
    )
  })

  it('tell of too many exactly when somebody else takes the number over the limit', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 5 }), (course, limit) => {
        const desk = new RuleDesk([aRule(amara, { kind: 'more-than', count: limit })])
        desk.open(places)
        const count = (): number => [...desk.rows.values()].filter((row) => isAmaras(row.workbinKey)).length
        const expected: number[] = []
        for (const deed of course) {
          const before = count()
          play(desk, deed)
          if (before <= limit && count() > limit && !deed.isOwn) expected.push(count())
        }
        expect(said(desk.fired)).toEqual(expected)
      }),
      runs(150),
    )
  })

  it('tell after a lost line exactly what lies or lies no more in their place, whatever happened meanwhile', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, meanwhile) => {
        const rules = [
          aRule(amara, { kind: 'arrives' }, { id: 'a' }),
          aRule(amara, { kind: 'leaves' }, { id: 'l' }),
        ]
        const desk = new RuleDesk(rules)
        desk.open(places)
        for (const deed of before) play(desk, { ...deed, isOwn: false })
        const inside = (): Set<string> =>
          new Set([...desk.rows.values()].filter((row) => isAmaras(row.workbinKey)).map(({ id }) => id))
        const then = inside()
        desk.fired.length = 0
        desk.engine.lineLost()
        for (const deed of meanwhile) play(desk, { ...deed, isOwn: false })
        expect(desk.fired).toEqual([])
        const now = inside()
        const told = desk.engine.lineBack()
        const of = (rule: string): readonly (string | number)[] =>
          [...said(told.filter((firing) => firing.rule.id === rule))].sort()
        expect(of('a')).toEqual([...now].filter((id) => !then.has(id)).sort())
        expect(of('l')).toEqual([...then].filter((id) => !now.has(id)).sort())
      }),
      runs(150),
    )
  })
})
