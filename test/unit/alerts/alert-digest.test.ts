import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDigest, nextDigest, type DigestEvent, type DigestStep } from '@main/alerts/alert-digest'
import type { Firing } from '@main/alerts/rule-engine'
import { runs } from '@support/runs'
import { aRule } from './rule-desk'

const arrives = aRule({ kind: 'all' }, { kind: 'arrives' })
const tooMany = aRule({ kind: 'all' }, { kind: 'more-than', count: 5 }, { id: 'r2' })

function arrival(...ids: readonly number[]): Firing {
  const items = ids.map((id) => ({ interactionId: String(id), workbinKey: 'Agent:u1/drafts' }))
  return { rule: arrives, items, count: items.length, isMissed: false }
}

const told = (now: number, ...firings: readonly Firing[]): DigestEvent => ({ type: 'told', firings, now })

function run(events: readonly DigestEvent[]): readonly DigestStep[] {
  const steps: DigestStep[] = []
  for (const event of events) steps.push(nextDigest(steps.at(-1)?.state ?? emptyDigest, event))
  return steps
}

const countIn = (step: DigestStep | undefined): number | undefined => step?.show?.parts[0]?.count
const shownBy = (step: DigestStep | undefined) => ({
  count: countIn(step),
  latest: step?.show?.parts[0]?.items.latest?.interactionId,
  isUpdate: step?.show?.isUpdate,
})

describe('the digest of alerts', () => {
  it('shows a single alert at once', () => {
    const [step] = run([told(1_000, arrival(1))])
    expect(shownBy(step)).toEqual({ count: 1, latest: '1', isUpdate: false })
  })

  it('gathers what follows within seconds into one message that replaces the first', () => {
    const steps = run([
      told(0, arrival(1)),
      told(1_000, arrival(2)),
      told(2_000, arrival(3)),
      { type: 'time-passed', now: 3_000 },
    ])
    expect(steps.map(countIn)).toEqual([1, undefined, undefined, 3])
    expect(steps.map((step) => step.wakeAt)).toEqual([undefined, 3_000, 3_000, undefined])
    expect(steps.at(-1)?.show?.isUpdate).toBe(true)
  })

  it('shows what comes after the clock was set back at once, not when the clock has come so far again', () => {
    const hour = 3_600_000
    const steps = run([told(hour, arrival(1)), told(0, arrival(2))])
    expect(steps.map(({ show, wakeAt }) => [show !== undefined, wakeAt])).toEqual([
      [true, undefined],
      [true, undefined],
    ])
  })

  it('counts an interaction that comes twice once, and takes the latest of a number', () => {
    const over = (count: number): Firing => ({ rule: tooMany, items: [], count, isMissed: false })
    const steps = run([
      told(0, arrival(1, 2), over(6)),
      told(5_000, arrival(1), over(9)),
      told(9_000, arrival(3)),
    ])
    expect(steps.at(-1)?.show?.parts.map(({ rule, count }) => [rule.id, count])).toEqual([
      ['r2', 9],
      ['r1', 3],
    ])
  })

  it('rings once for each rule that rings, also within a burst that began without a sound', () => {
    const loud = { ...tooMany, outputs: ['toast', 'sound'] } as const
    const over = (count: number): Firing => ({ rule: loud, items: [], count, isMissed: false })
    const steps = run([
      told(0, arrival(1)),
      told(5_000, over(6)),
      told(10_000, arrival(2)),
      told(15_000, over(9)),
      told(60_000, over(7)),
    ])
    expect(steps.map((step) => step.show?.isUpdate)).toEqual([false, false, true, true, false])
  })

  it('starts afresh after a pause, and when the user has dealt with the message', () => {
    const paused = run([told(0, arrival(1)), told(60_000, arrival(2))])
    expect(shownBy(paused[1])).toEqual({ count: 1, latest: '2', isUpdate: false })
    const dealtWith = run([told(0, arrival(1)), { type: 'dealt-with' }, told(100, arrival(2))])
    expect(countIn(dealtWith[2])).toBe(1)
  })

  it('has told about everything once its waiting is over, with a count that is right', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(gaps, (pauses) => {
        let now = 0
        let step: DigestStep = { state: emptyDigest }
        let shown = 0
        const take = (event: DigestEvent): void => {
          step = nextDigest(step.state, event)
          shown = countIn(step) ?? shown
        }
        pauses.forEach((pause, index) => {
          while (step.wakeAt !== undefined && step.wakeAt <= now + pause)
            take({ type: 'time-passed', now: step.wakeAt })
          now += pause
          take(told(now, arrival(index)))
        })
        if (step.wakeAt !== undefined) take({ type: 'time-passed', now: step.wakeAt })
        expect(shown).toBe(pauses.length)
        expect(step.wakeAt).toBeUndefined()
      }),
      runs(100),
    )
  })
})
