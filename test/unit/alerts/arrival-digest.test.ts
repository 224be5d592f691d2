import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDigest, nextDigest, type DigestEvent, type DigestStep } from '@main/alerts/arrival-digest'

const arrival = (id: number) => ({ interactionId: String(id), workbinKey: 'Agent:u1/drafts' })

function run(events: readonly DigestEvent[]): readonly DigestStep[] {
  const steps: DigestStep[] = []
  for (const event of events) steps.push(nextDigest(steps.at(-1)?.state ?? emptyDigest, event))
  return steps
}

describe('the arrival digest', () => {
  it('shows a single arrival at once', () => {
    const [step] = run([{ type: 'arrived', arrivals: [arrival(1)], now: 1_000 }])
    expect(step?.show).toEqual({ arrivals: [arrival(1)], latest: arrival(1), isUpdate: false })
  })

  it('gathers what follows within seconds into one message that replaces the first', () => {
    const steps = run([
      { type: 'arrived', arrivals: [arrival(1)], now: 0 },
      { type: 'arrived', arrivals: [arrival(2)], now: 1_000 },
      { type: 'arrived', arrivals: [arrival(3)], now: 2_000 },
      { type: 'time-passed', now: 3_000 },
    ])
    expect(steps.map((step) => step.show?.arrivals.length)).toEqual([1, undefined, undefined, 3])
    expect(steps.map((step) => step.wakeAt)).toEqual([undefined, 3_000, 3_000, undefined])
    expect(steps.at(-1)?.show).toMatchObject({ isUpdate: true, latest: arrival(3) })
  })

  it('counts an interaction that comes twice once', () => {
    const steps = run([
      { type: 'arrived', arrivals: [arrival(1), arrival(2)], now: 0 },
      { type: 'arrived', arrivals: [arrival(1)], now: 5_000 },
      { type: 'arrived', arrivals: [arrival(3)], now: 6_000 },
    ])
    expect(steps.map((step) => step.show?.arrivals.length)).toEqual([2, undefined, 3])
  })

  it('starts afresh after a pause', () => {
    const steps = run([
      { type: 'arrived', arrivals: [arrival(1)], now: 0 },
      { type: 'arrived', arrivals: [arrival(2)], now: 60_000 },
    ])
    expect(steps[1]?.show).toEqual({ arrivals: [arrival(2)], latest: arrival(2), isUpdate: false })
  })

  it('starts afresh when the user has dealt with the message', () => {
    const steps = run([
      { type: 'arrived', arrivals: [arrival(1)], now: 0 },
      { type: 'dealt-with' },
      { type: 'arrived', arrivals: [arrival(2)], now: 100 },
    ])
    expect(steps[2]?.show?.arrivals).toEqual([arrival(2)])
  })

  it('has told about every arrival once its waiting is over, with a count that is right', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(gaps, (pauses) => {
        let now = 0
        let step: DigestStep = { state: emptyDigest }
        let shown = 0
        const take = (event: DigestEvent): void => {
          step = nextDigest(step.state, event)
          shown = step.show?.arrivals.length ?? shown
        }
        pauses.forEach((pause, index) => {
          while (step.wakeAt !== undefined && step.wakeAt <= now + pause)
            take({ type: 'time-passed', now: step.wakeAt })
          now += pause
          take({ type: 'arrived', arrivals: [arrival(index)], now })
        })
        if (step.wakeAt !== undefined) take({ type: 'time-passed', now: step.wakeAt })
        expect(shown).toBe(pauses.length)
        expect(step.wakeAt).toBeUndefined()
      }),
    )
  })
})
