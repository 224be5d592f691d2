import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace, type Strain } from '@main/transfers/batches/pace'
import { runs } from '@support/runs'

interface Task {
  readonly end: (strain?: Strain) => Promise<void>
}

const busy = (retryAfterMs: number | null = null): Strain => ({ isStrained: true, retryAfterMs })

function aPace(): { pace: Pace; begun: Task[]; add: (count: number) => void } {
  const pace = new Pace({ schedule: (run, delayMs) => void setTimeout(run, delayMs) })
  const begun: Task[] = []
  const add = (count: number): void => {
    for (let at = 0; at < count; at += 1) {
      pace.run(
        () =>
          new Promise((resolve) => {
            const end: Task['end'] = async (strain = { isStrained: false }) => {
              resolve(strain)
              await vi.advanceTimersByTimeAsync(0)
            }
            begun.push({ end })
          }),
      )
    }
  }
  return { pace, begun, add }
}

describe('the pace of moves', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('begins with four at once', () => {
    const { begun, add } = aPace()
    add(20)
    expect(begun).toHaveLength(4)
  })

  it('takes one more when as many went well as ran at once', async () => {
    const { pace, begun, add } = aPace()
    add(20)
    for (const task of begun.slice(0, 4)) await task.end()
    expect(pace.width).toBe(5)
  })

  it('halves once for all that were under way when the server was strained', async () => {
    const { pace, begun, add } = aPace()
    add(20)
    for (const task of begun.slice(0, 3)) await task.end(busy())
    expect(pace.width).toBe(2)
  })

  it('never runs fewer than one at once, and never more than sixteen', async () => {
    const { pace, begun, add } = aPace()
    add(500)
    for (let at = 0; at < 300; at += 1) await begun[at]?.end()
    expect(pace.width).toBe(16)
    for (let at = 300; at < 350; at += 1) {
      await begun[at]?.end(busy())
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(pace.width).toBe(1)
  })

  it('begins nothing until the time is over for which the server asked', async () => {
    const { begun, add } = aPace()
    add(20)
    for (const task of begun.slice(0, 4)) await task.end(busy(3_000))
    await vi.advanceTimersByTimeAsync(2_900)
    expect(begun).toHaveLength(4)
    await vi.advanceTimersByTimeAsync(200)
    expect(begun.length).toBeGreaterThan(4)
  })

  it('goes on after the breather though the clock was set back meanwhile, or is a moment behind the timer', async () => {
    const { begun, add } = aPace()
    add(20)
    for (const task of begun.slice(0, 4)) await task.end(busy(3_000))
    vi.setSystemTime(Date.now() - 3_600_000)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(begun.length).toBeGreaterThan(4)
  })

  it('begins nothing before the longest of several breathers is over', async () => {
    const { begun, add } = aPace()
    add(20)
    await begun[0]?.end(busy(3_000))
    await begun[1]?.end(busy(500))
    await vi.advanceTimersByTimeAsync(2_900)
    expect(begun).toHaveLength(4)
  })

  it('begins nothing while it is halted', () => {
    const { pace, begun, add } = aPace()
    pace.halt()
    add(2)
    expect(begun).toHaveLength(0)
    pace.resume()
    expect(begun).toHaveLength(2)
  })
})

const anyStrain = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Strain>({ isStrained: false }) },
  fc.record({ isStrained: fc.constant(true as const), retryAfterMs: fc.option(fc.nat({ max: 90_000 })) }),
)

/** What is waited for ends in an order of the test's choosing: tasks, breathers and the halt of a lost line. */
async function beginsAll(strains: readonly Strain[], choices: Iterator<number>): Promise<boolean> {
  const open: (() => void)[] = []
  const pace = new Pace({ schedule: (run) => open.push(run) })
  let begun = 0
  for (const strain of strains) {
    pace.run(() => {
      begun += 1
      return new Promise((resolve) => open.push(() => resolve(strain)))
    })
  }
  pace.halt()
  open.push(() => pace.resume())
  while (open.length > 0) {
    const [end] = open.splice((choices.next().value as number) % open.length, 1)
    end?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return begun === strains.length
}

describe('the pace of moves, whatever the server bears', () => {
  it('begins everything in the end', async () => {
    const anyChoices = fc.infiniteStream(fc.nat({ max: 1_000 }))
    await fc.assert(
      fc.asyncProperty(fc.array(anyStrain, { maxLength: 60 }), anyChoices, async (strains, choices) => {
        expect(await beginsAll(strains, choices[Symbol.iterator]())).toBe(true)
      }),
      runs(200),
    )
  })
})
