import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { useBoardStore } from './board.store'
import { useNodeTitle } from './use-node-title'

/** What stands at the top of the tree, by owner key or workbin key. */
export interface Favourites {
  readonly isFavourite: (key: string) => boolean
  readonly toggle: (key: string) => Promise<void>
}

/** Adds favourites and takes them away; the settings keep them. */
export function useFavourites(): Favourites {
  const { t } = useI18n()
  const settings = useSettingsStore()
  const { change } = useSettings()

  const isFavourite = (key: string): boolean => settings.settings.favourites.includes(key)

  async function toggle(key: string): Promise<void> {
    const others = settings.settings.favourites.filter((other) => other !== key)
    const favourites = isFavourite(key) ? others : [...others, key]
    await change({ favourites }, t('board.favourites.notKept'))
  }

  return { isFavourite, toggle }
}

/** Offers to make the chosen owner or workbin a favourite. */
export function useFavouriteActions(): void {
  const board = useBoardStore()
  const { isFavourite, toggle } = useFavourites()
  const { title } = useNodeTitle()
  const { t } = useI18n()

  useActions(() => {
    const { node } = board
    if (node.kind !== 'owner' && node.kind !== 'workbin') return []
    return [
      {
        ...{ id: 'board.favourite', group: 'node', shortcut: 'Mod+D', isEnabled: () => true },
        label: () =>
          t(isFavourite(node.key) ? 'board.favourites.remove' : 'board.favourites.add', {
            name: title.value,
          }),
        run: () => toggle(node.key),
      },
    ]
  })
}
