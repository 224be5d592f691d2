import { median, type Pair, type Samples } from './measure'

/** One line of the table. */
export interface Figure {
  readonly what: string
  readonly unit: 'ms' | 'MB' | '%' | ''
  /** Null when it was not measured; then the note says why. */
  readonly ours: number | null
  readonly reference: number | null
  /** Ours by reference; null where the target is no ratio. */
  readonly ratio: number | null
  readonly target: string
  readonly isMet: boolean | null
  /** What the reference is, how often it was measured, and anything else a reader must know. */
  readonly note: string
  readonly samples?: { readonly ours: Samples; readonly reference?: Samples }
}

/** What every figure says besides its numbers. */
export interface FigureText {
  readonly what: string
  readonly unit: Figure['unit']
  readonly note: string
}

/** A target of the form "at most so many times the reference". */
export function ratioFigure(text: FigureText, pair: Pair, limit: number): Figure {
  const [ours, reference] = [median(pair.ours), median(pair.reference)]
  const ratio = ours / reference
  const target = `at most ${String(limit)} ×`
  return { ...text, ours, reference, ratio, target, isMet: ratio <= limit, ...counted(text, pair) }
}

/** A target of the form "at most so much over the reference". */
export function overFigure(text: FigureText, pair: Pair, limit: number): Figure {
  const [ours, reference] = [median(pair.ours), median(pair.reference)]
  const target = `at most ${String(limit)} ${text.unit} over`
  const isMet = ours - reference <= limit
  return { ...text, ours, reference, ratio: null, target, isMet, ...counted(text, pair) }
}

/** A target that is a number by itself; without a limit the number is only told. */
export function plainFigure(text: FigureText, samples: Samples, limit: number | null): Figure {
  const ours = median(samples)
  const told = { ...text, ours, reference: null, ratio: null, samples: { ours: samples } }
  const note = `${text.note}; n = ${String(samples.length)}`
  if (limit === null) return { ...told, note, target: 'none', isMet: null }
  return { ...told, note, target: `at most ${String(limit)} ${text.unit}`, isMet: ours <= limit }
}

/** A line of the targets that cannot be measured now. */
export function notMeasured(what: string, target: string, why: string): Figure {
  const nothing = { ours: null, reference: null, ratio: null, isMet: null }
  return { what, unit: 'ms', target, note: why, ...nothing }
}

function counted(text: FigureText, pair: Pair): Pick<Figure, 'note' | 'samples'> {
  return { note: `${text.note}; n = ${String(pair.ours.length)}`, samples: pair }
}
