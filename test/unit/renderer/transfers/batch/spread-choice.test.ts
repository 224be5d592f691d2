import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  batchSubjects,
  chosenTargets,
  nothingChosen,
  pickedIds,
  ruleLines,
  spreadKinds,
  spreadOf,
  subjectsAsked,
  withKind,
  withPicked,
  type SpreadChoice,
} from '@/features/transfers/batch/spread-choice'
import type { TargetOption } from '@/features/transfers/target-options'
import type { MoveSubject } from '@/features/transfers/transfers.store'

const option = (id: string): TargetOption => ({
  ...{ id: `queue:${id}`, group: 'queues', name: id, owner: '', load: null, presence: null },
  target: { kind: 'queue', queueName: id },
})
const subject = (id: string, change: Partial<MoveSubject> = {}): MoveSubject => ({
  ...{ id, media: 'email', subject: 'Where is my refund?', customer: '', segment: 'Gold' },
  ...{ workbinKey: 'Agent:u1/Draft', ...change },
})
const billing = option('Billing')
const claims = option('Claims')
const mixed = [
  subject('i1'),
  subject('i2', { media: 'chat' }),
  subject('i3', { segment: 'Silver' }),
  subject('i4', { media: 'workitem', segment: 'Silver' }),
  subject('i5', { segment: '' }),
]
const media = ruleLines(mixed, 'media')

describe('choosing how to spread', () => {
  it('counts the values of a field, the most frequent first', () => {
    expect(media).toEqual([
      { value: 'email', count: 3 },
      { value: 'chat', count: 1 },
      { value: 'workitem', count: 1 },
    ])
  })

  it('keeps one target only when all go to one', () => {
    const choice = withPicked(withPicked(nothingChosen('one'), billing, media), claims, media)
    expect(spreadOf(choice)).toEqual({ kind: 'one', target: claims.target })
  })

  it('gathers targets in the order of picking and drops one that is picked again', () => {
    const both = withPicked(withPicked(nothingChosen('evenly'), billing, media), claims, media)
    expect(pickedIds(both)).toEqual([billing.id, claims.id])
    expect(pickedIds(withPicked(both, billing, media))).toEqual([claims.id])
  })

  it('is not complete without a target', () => {
    for (const kind of spreadKinds) expect(spreadOf(nothingChosen(kind))).toBeNull()
  })

  it('goes on to the next value of a rule after each pick', () => {
    const begun = withKind(nothingChosen('one'), 'by-rule', media)
    const first = withPicked(begun, billing, media)
    expect([begun.active, first.active]).toEqual(['email', 'chat'])
  })

  it('asks for the target of one value at a time, and then of what has no rule', () => {
    const begun = withKind(nothingChosen('one'), 'by-rule', media)
    const chosen = withPicked(begun, billing, media)
    const asked = [begun, chosen, { ...chosen, active: null }].map((choice) =>
      subjectsAsked(choice, mixed).map(({ id }) => id),
    )
    expect(asked).toEqual([['i1', 'i3', 'i5'], ['i2'], ['i2', 'i4']])
  })

  it('makes a rule of each value that has a target and leaves the rest where it is', () => {
    const begun = withKind(nothingChosen('one'), 'by-rule', media)
    const choice = withPicked(withPicked(begun, billing, media), claims, media)
    expect(spreadOf(choice)).toEqual({
      ...{ kind: 'by-rule', field: 'media', otherwise: null },
      rules: [
        { value: 'email', target: billing.target },
        { value: 'chat', target: claims.target },
      ],
    })
  })

  it('sends everything without a rule of its own to the target for the rest', () => {
    const choice = withPicked({ ...nothingChosen('by-rule'), active: null }, billing, media)
    expect(spreadOf(choice)).toMatchObject({ rules: [], otherwise: billing.target })
  })

  it('takes a value’s target away when it is picked again', () => {
    const choice: SpreadChoice = {
      ...nothingChosen('by-rule'),
      ...{ rules: new Map([['chat', billing]]), active: 'chat' },
    }
    expect(withPicked(choice, billing, media).rules.size).toBe(0)
  })

  it('names each chosen target once', () => {
    const rules = new Map([
      ['email', billing],
      ['chat', billing],
    ])
    expect(chosenTargets({ ...nothingChosen('by-rule'), rules, otherwise: claims })).toEqual([
      billing,
      claims,
    ])
  })

  it('leaves out what is held: it lies in no workbin', () => {
    expect(batchSubjects([subject('i1'), subject('i2', { workbinKey: null })])).toEqual([
      { interactionId: 'i1', workbinKey: 'Agent:u1/Draft' },
    ])
  })

  it('never orders an empty list of targets, whatever is picked and switched', () => {
    const act = fc.oneof(
      fc.constantFrom(billing, claims, option('Sales')).map((picked) => ({ picked })),
      fc.constantFrom(...spreadKinds).map((kind) => ({ kind })),
    )
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const last = acts.reduce<SpreadChoice>(
          (choice, one) =>
            'kind' in one ? withKind(choice, one.kind, media) : withPicked(choice, one.picked, media),
          nothingChosen('one'),
        )
        const spread = spreadOf(last)
        if (spread && 'targets' in spread) expect(spread.targets.length).toBeGreaterThan(0)
        if (spread?.kind === 'by-rule') {
          expect(spread.rules.length > 0 || spread.otherwise !== null).toBe(true)
        }
      }),
    )
  })
})
