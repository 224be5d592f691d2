import type { Trend, TrendSample } from '@shared/domain/trend'

/** The room that a trend is drawn in: times in ms since the epoch, and the count at its upper edge. */
export interface TrendFrame {
  readonly from: number
  readonly until: number
  readonly most: number
}

/** How wide and high a drawing is, in its own units. */
export const DRAWING = { width: 600, height: 120 } as const

const GAP = 1.8
const LEAST_SPAN_MS = 600_000

/** The frame that everything since the start of the shift fits in, of a day what is known; at least ten minutes. */
export function frameOf({ samples, begin }: Trend, now: number): TrendFrame {
  const from = begin.of === 'shift' ? begin.at : (samples[0]?.at ?? now)
  const most = samples.reduce((top, { waiting }) => Math.max(top, waiting), 0)
  return { from, until: Math.max(now, from + LEAST_SPAN_MS), most: roundedUp(most) }
}

/** The trend with what is known now, unless the console has known nothing for a while. */
export function upToNow(trend: Trend, now: TrendSample): Trend {
  const since = now.at - (trend.samples.at(-1)?.at ?? -Infinity)
  if (since <= 0 || since > trend.stepMs * GAP) return trend
  return { ...trend, samples: [...trend.samples, now] }
}

/** The path of one of the numbers; the line breaks off where the console did not know it. */
export function pathOf({ samples, stepMs }: Trend, number: 'waiting' | 'overdue', frame: TrendFrame): string {
  let last: TrendSample | undefined
  return samples
    .map((sample) => {
      const isNew = last === undefined || sample.at - last.at > stepMs * GAP
      last = sample
      const x = shareOf(sample.at, frame) * DRAWING.width
      const y = DRAWING.height * (1 - sample[number] / frame.most)
      const point = `${x.toFixed(1)} ${y.toFixed(1)}`
      return isNew ? `M${point} L${point}` : `L${point}`
    })
    .join(' ')
}

/** How far across the frame a moment (ms since the epoch) is, from 0 to 1. */
export function shareOf(at: number, { from, until }: TrendFrame): number {
  return (at - from) / (until - from)
}

/** The place of the sample that is nearest to a moment, ms since the epoch; 0 when there is none. */
export function nearestTo(samples: readonly TrendSample[], at: number): number {
  const distanceOf = (index: number): number => Math.abs((samples[index]?.at ?? Infinity) - at)
  return samples.reduce((best, _, index) => (distanceOf(index) < distanceOf(best) ? index : best), 0)
}

/** So many samples at most, spread evenly, with the first and the last: what a table tells of a line. */
export function someOf(samples: readonly TrendSample[], most: number): readonly TrendSample[] {
  if (samples.length <= most) return samples
  const step = (samples.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => samples[Math.round(at * step)] as TrendSample)
}

/** The next round number: 1, 2 or 5 with noughts. */
function roundedUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)))
  const step = [1, 2, 5, 10].find((each) => each * power >= count) ?? 10
  return Math.max(2, step * power)
}
