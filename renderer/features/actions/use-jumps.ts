import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'

/** A place of the board that the palette can go to. `label` names the owner of a workbin, too, for many have the same name. */
export interface Jump {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly run: () => void
}

/** Gives every owner and every workbin of the board, as it stands at the moment of asking. */
export function useJumps(): () => readonly Jump[] {
  const board = useBoardStore()
  const { t } = useI18n()

  return () => {
    if (board.calmVersion < 0) return []
    const jumps: Jump[] = []
    for (const owner of board.owners.values()) {
      const run = (): void => board.selectNode({ kind: 'owner', key: owner.key })
      jumps.push({ id: owner.key, label: owner.name, note: t(`board.section.${owner.kind}`), run })
    }
    for (const { key, name, ownerKey } of board.workbins.values()) {
      const run = (): void => board.selectNode({ kind: 'workbin', key })
      const kind = board.owners.get(ownerKey)?.kind
      const label = `${name}, ${board.ownerNameOf(key)}`
      jumps.push({ id: key, label, note: kind ? t(`board.section.${kind}`) : '', run })
    }
    return jumps
  }
}
