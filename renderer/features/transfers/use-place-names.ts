import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import type { OwnerKey } from '@shared/domain/owner'
import type { TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** Names of places for sentences: of an owner, of a workbin with its owner, and of a target of a move. */
export interface PlaceNames {
  readonly owner: (key: OwnerKey) => string
  /** With the word for the presence in brackets, where it is known. */
  readonly ownerWithPresence: (key: OwnerKey) => string
  readonly workbin: (key: WorkbinKey) => string
  readonly workbinWithOwner: (key: WorkbinKey | null) => string
  readonly target: (target: TransferTarget) => string
}

/** Gives the names of places as the board knows them now; for a place that it does not know, the name in its key. */
export function usePlaceNames(): PlaceNames {
  const { t } = useI18n()
  const board = useBoardStore()

  const owner = (key: OwnerKey): string => board.ownerName(key)
  const ownerWithPresence = (key: OwnerKey): string => {
    const presence = board.owners.get(key)?.presence ?? 'unknown'
    if (presence === 'unknown') return owner(key)
    const word = t(`transfers.presence.${presence}`).toLocaleLowerCase()
    return t('transfers.ownerWithPresence', { name: owner(key), presence: word })
  }
  const workbin = (key: WorkbinKey): string =>
    board.workbins.get(key)?.name ?? parseWorkbinKey(key)?.workbinId ?? key
  const workbinWithOwner = (key: WorkbinKey | null): string => {
    const parts = key === null ? undefined : parseWorkbinKey(key)
    if (key === null || !parts) return t('transfers.somewhere')
    return t('transfers.inWorkbin', { workbin: workbin(key), owner: owner(parts.ownerKey) })
  }
  const target = (place: TransferTarget): string => {
    switch (place.kind) {
      case 'me':
        return t('transfers.target.me')
      case 'agent':
        return t('transfers.target.agent', { name: owner(place.ownerKey) })
      case 'workbin':
        return workbinWithOwner(place.workbinKey)
      case 'queue':
        return t('transfers.target.queue', { name: place.queueName })
    }
  }
  return { owner, ownerWithPresence, workbin, workbinWithOwner, target }
}
