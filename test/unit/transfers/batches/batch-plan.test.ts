import { describe, expect, it } from 'vitest'
import type { Spread } from '@shared/domain/batch'
import type { InteractionRow } from '@shared/domain/interaction'
import type { TransferTarget } from '@shared/domain/transfer'
import { failureOf } from '@shared/failure'
import { planBatch, type PlanRules } from '@main/transfers/batches/batch-plan'
import { rowFromResource } from '@main/board/resource-row'
import { aResource } from '@support/fake-resource'

const from = 'Agent:u1/drafts'
const workbin = (owner: string): TransferTarget => ({ kind: 'workbin', workbinKey: `${owner}/drafts` })
const aRow = (id: string, change: Partial<InteractionRow> = {}): InteractionRow => ({
  ...rowFromResource(aResource({ id }), from),
  ...change,
})
const subjectsOf = (rows: readonly InteractionRow[]) =>
  rows.map(({ id }) => ({ interactionId: id, workbinKey: from }))

function planOf(rows: readonly InteractionRow[], spread: Spread, rules: Partial<PlanRules> = {}) {
  return planBatch(
    { subjects: subjectsOf(rows), spread },
    {
      rowOf: (id) => rows.find((row) => row.id === id),
      whoHas: () => undefined,
      isMoving: () => false,
      loadOf: () => 0,
      refusalOf: () => undefined,
      ...rules,
    },
  )
}

describe('the plan of a batch', () => {
  it('gives everything to the one target', () => {
    const plan = planOf([aRow('1'), aRow('2')], { kind: 'one', target: workbin('Agent:u2') })
    expect(plan.moves.map(({ interactionId, target }) => [interactionId, target])).toEqual([
      ['1', workbin('Agent:u2')],
      ['2', workbin('Agent:u2')],
    ])
  })

  it('spreads evenly in the order of the targets', () => {
    const rows = ['1', '2', '3', '4', '5'].map((id) => aRow(id))
    const targets = [workbin('Agent:u2'), workbin('Agent:u3')]
    const plan = planOf(rows, { kind: 'evenly', targets })
    expect(plan.moves.map(({ target }) => targets.indexOf(target))).toEqual([0, 1, 0, 1, 0])
  })

  it('fills the emptiest target first when it spreads by load', () => {
    const rows = ['1', '2', '3', '4'].map((id) => aRow(id))
    const targets = [workbin('Agent:u2'), workbin('Agent:u3')]
    const plan = planOf(
      rows,
      { kind: 'by-load', targets },
      { loadOf: (target) => (target === targets[0] ? 2 : 0) },
    )
    expect(plan.moves.map(({ target }) => targets.indexOf(target))).toEqual([1, 1, 0, 1])
  })

  it('passes over a target that refuses while another takes', () => {
    const targets = [workbin('Agent:gone'), workbin('Agent:u3')]
    const refusalOf: PlanRules['refusalOf'] = (target) =>
      target === targets[0] ? failureOf('no-such-target', '') : undefined
    const plan = planOf([aRow('1'), aRow('2')], { kind: 'evenly', targets }, { refusalOf })
    expect(plan.moves.map(({ target }) => target)).toEqual([targets[1], targets[1]])
  })

  it('leaves where it is what no rule is about', () => {
    const rows = [aRow('1', { segment: 'Gold' }), aRow('2', { segment: 'Silver' })]
    const rules = [{ value: 'Gold', target: workbin('Agent:u2') }]
    const plan = planOf(rows, { kind: 'by-rule', field: 'segment', rules, otherwise: null })
    expect([plan.moves.map((one) => one.interactionId), plan.skipped]).toMatchObject([
      ['1'],
      [{ interactionId: '2', why: 'no-rule' }],
    ])
  })

  it.each<[string, readonly InteractionRow[], Partial<PlanRules>, string]>([
    ['lies somewhere else by now', [aRow('1', { workbinKey: 'Agent:u9/drafts' })], {}, 'not-here-any-more'],
    ['is being handled', [aRow('1', { isLocked: true })], {}, 'being-handled'],
    ['is being moved already', [aRow('1')], { isMoving: () => true }, 'under-way'],
    [
      'cannot go to the target',
      [aRow('1')],
      { refusalOf: () => failureOf('no-such-target', '') },
      'target-refused',
    ],
  ])('skips what %s', (_what, rows, rules, why) => {
    const plan = planOf(rows, { kind: 'one', target: workbin('Agent:u2') }, rules)
    expect(plan).toMatchObject({ moves: [], skipped: [{ interactionId: '1', why }] })
  })

  it('skips what lies there already', () => {
    const plan = planOf([aRow('1')], { kind: 'one', target: { kind: 'workbin', workbinKey: from } })
    expect(plan.skipped).toMatchObject([{ why: 'lies-there-already' }])
  })

  it('names each interaction once, however often it is ordered', () => {
    const plan = planOf([aRow('1'), aRow('1')], { kind: 'one', target: workbin('Agent:u2') })
    expect(plan.moves).toHaveLength(1)
  })

  it.each<[TransferTarget, PlanRules['refusalOf'], string | undefined]>([
    [{ kind: 'agent', ownerKey: 'Agent:u2' }, () => undefined, 'given-to-a-person'],
    [{ kind: 'queue', queueName: 'Claims' }, () => undefined, 'went-to-a-queue'],
    [{ kind: 'me' }, () => undefined, undefined],
    [workbin('Agent:u2'), () => undefined, undefined],
    [
      workbin('AgentGroup:Claims'),
      (target) =>
        target.kind === 'workbin' && target.workbinKey === from
          ? failureOf('unsupported-by-dialect', '')
          : undefined,
      'origin-takes-nothing',
    ],
  ])('says beforehand whether a move to %o can be taken back', (target, refusalOf, noUndo) => {
    const plan = planOf([aRow('1')], { kind: 'one', target }, { refusalOf })
    expect(plan.moves.map((one) => one.noUndo)).toEqual([noUndo])
  })
})
