import { nothingToLoad, type BoardChange, type PutRow, type RowCause } from '@shared/domain/board'

/** A change of the board with nothing in it but what is given. */
export function aChange(parts: Partial<BoardChange> = {}): BoardChange {
  return {
    sequence: 1,
    asOf: 0,
    reset: false,
    owners: [],
    workbins: [],
    gone: [],
    put: [],
    ownersGone: [],
    workbinsGone: [],
    loading: nothingToLoad,
    ...parts,
  }
}

/** A row that came into a workbin. */
export function aPut(id: string, workbinKey: string, cause: RowCause = 'arrived'): PutRow {
  return {
    cause,
    row: {
      id,
      workbinKey,
      media: 'email',
      mediaType: 'email',
      subject: 'Water damage, kitchen',
      customer: 'Ngozi Okonkwo',
      segment: '',
      serviceType: '',
      state: 'Queued',
      receivedAt: null,
      placedAt: null,
      dueAt: null,
      isHeld: false,
      isLocked: false,
    },
  }
}
