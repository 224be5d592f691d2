import { shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import type { OwnerKey } from '@shared/domain/owner'
import { useBoardStore } from './board.store'
import { isGroup } from './tree-model'

/** Who belongs to a group is read when somebody opens or chooses it, not before. */
export interface GroupMembers {
  /** Reads the members of a group, unless they are known or being read; nothing happens for other owners. */
  readonly open: (ownerKey: OwnerKey) => Promise<void>
  /** Why a group shows no members. */
  readonly noteOf: (ownerKey: OwnerKey) => string
}

/** Reads the members of groups; those of a chosen group, too, because it shows what lies with them. */
export function useGroupMembers(): GroupMembers {
  const board = useBoardStore()
  const bridge = useBridge()
  const words = useFailureText()
  const { t } = useI18n()
  const notes = shallowRef<ReadonlyMap<OwnerKey, string>>(new Map())
  const reading = new Set<OwnerKey>()
  const say = (ownerKey: OwnerKey, note: string): void => {
    notes.value = new Map(notes.value).set(ownerKey, note)
  }

  async function open(ownerKey: OwnerKey): Promise<void> {
    const owner = board.owners.get(ownerKey)
    if (!owner || !isGroup(owner) || owner.members || reading.has(ownerKey)) return
    reading.add(ownerKey)
    say(ownerKey, t('board.members.reading'))
    const result = await bridge.board.openGroup({ ownerKey })
    reading.delete(ownerKey)
    if (!result.ok) say(ownerKey, t('board.members.notTold', { why: words(result.failure).title }))
  }

  watch(
    () => (board.version >= 0 && board.node.kind === 'owner' ? board.node.key : null),
    (ownerKey) => {
      if (ownerKey !== null) void open(ownerKey)
    },
    { immediate: true },
  )
  return { open, noteOf: (ownerKey) => notes.value.get(ownerKey) ?? t('board.members.reading') }
}
