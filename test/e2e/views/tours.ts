import { boardTour, readingTour } from './board-views'
import { lookTour } from './look-views'
import { policyTour, programTour, proxyTour, updatesTour } from './program-views'
import { ageingTour, recoveryTour, troubleTour } from './trouble-views'
import { damagedTour, rareTour } from './rare-views'
import type { Tour } from './view'
import { workTour } from './work-views'

/** Every view of the program, added once: what checks them and what takes their pictures walk through these. */
export const tours: readonly Tour[] = [
  ...[boardTour, lookTour, readingTour, workTour, programTour, updatesTour, policyTour, proxyTour],
  ...[troubleTour, ageingTour, recoveryTour, rareTour, damagedTour],
]
