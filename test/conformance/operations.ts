import type { Operation } from './operation'
import { interactions } from './operations/interactions'
import { mediaOperations } from './operations/media'
import { people } from './operations/people'
import { session } from './operations/session'
import { workbinChanges } from './operations/workbin-changes'
import { workbinReadings } from './operations/workbin-readings'

/** A heading of the coverage table and its rows. */
export interface Family {
  readonly heading: string
  readonly operations: readonly Operation[]
}

/** Every operation of the reference that concerns this product, by family. */
export const families: readonly Family[] = [
  { heading: 'Workbins: pull, add, subscribe, count', operations: workbinChanges },
  { heading: 'Workbins: lists and contents', operations: workbinReadings },
  { heading: 'Interactions', operations: interactions },
  { heading: 'Interactions by media', operations: mediaOperations },
  { heading: 'People and groups', operations: people },
  { heading: 'Session, health, notifications', operations: session },
]
