import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useNodeTitle } from '@/features/board/use-node-title'
import { useWatches } from './use-watches'

/** Offers notifications about the chosen owner or workbin. */
export function useWatchActions(): void {
  const board = useBoardStore()
  const watches = useWatches()
  const { title } = useNodeTitle()
  const { t } = useI18n()

  useActions(() => {
    const { node } = board
    if (node.kind !== 'owner' && node.kind !== 'workbin') return []
    const isWatched = watches.isWatched(node.key)
    return [
      {
        ...{ id: 'alerts.watch', group: 'node', isEnabled: () => true, run: () => watches.toggle(node.key) },
        label: () => t(isWatched ? 'alerts.unwatch' : 'alerts.watch', { name: title.value }),
      },
    ]
  })
}
