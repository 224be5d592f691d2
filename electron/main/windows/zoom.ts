import type { ZoomStep } from '@shared/contract'

const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The factor that follows: the next larger or smaller step, the normal size, never beyond the ends. */
export function zoomAfter(factor: number, step: ZoomStep): number {
  if (step === 'normal') return 1
  const larger = steps.find((each) => each > factor + 0.001) ?? 2
  const smaller = steps.findLast((each) => each < factor - 0.001) ?? 0.5
  return step === 'larger' ? larger : smaller
}
